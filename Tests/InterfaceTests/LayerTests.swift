import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Showing an entry whole` {
  @Test func `given a message is selected, then it is asked for, and Enter shows it`()
    async throws
  {
    var model = try await Model.at(24)
    let effects = model.hit(.down)
    let position = try #require(model.selection?.position)
    #expect(effects == [.command(.showDetail(.entry(position)))])
    #expect(model.hit(.enter) == [])
    #expect(model.scope == .inspector)
    #expect(model.detail == nil)
  }

  @Test func `given nothing is selected, then what the inspector shows is shown whole`()
    async throws
  {
    var model = try await Model.at(24, .large)
    let handled = try #require(model.snapshot.last?.message?.position)
    #expect(model.inspectable == handled)
    model.hit(.character("0"))
    #expect(model.inspectable == model.snapshot.position, "the log follows its end")
    for context in ["3", "4"] {
      model.hit(.character(Character(context)))
      #expect(model.inspection == .handled && model.inspectable == handled)
    }
  }

  @Test func `given a row of a table, then the last entry about it is shown`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("1"), .down)
    let row = try #require(model.snapshot.contexts[0].view.rows.first)
    #expect(model.selection == .row(row.id))
    let position = try #require(model.inspectable)
    #expect(model.snapshot.log.first { $0.position == position }?.subject == row.id)
  }

  @Test func `given a row that no entry is about, then it says what to do`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("3"), .down, .enter)
    #expect(model.toast == .warning(ReasonWords.noEntryAboutRow))
  }

  @Test func `given nothing has happened, then it says so`() async throws {
    var model = try await Model.at(0)
    model.hit(.enter)
    #expect(model.toast == .warning(ReasonWords.nothingToShow))
  }

  @Test func `given it has come, then y copies it as JSON`() async throws {
    var model = try await Model.at(24, showing: 20)
    model.layers = [.inspector(position: 20, scroll: 0)]
    model.askedDetail = .entry(20)
    let json = try #require(model.snapshot.detail?.json)
    #expect(model.hit(.character("y")) == [.copy(json)])
    #expect(model.toast == .info(ToastWords.copied))
    _ = model.update(.copyFailed)
    #expect(model.toast == .warning(ReasonWords.notCopied))
  }

  @Test func `given the inspector of the overview shows one, then y copies it`() async throws {
    var model = try await Model.at(24, .large)
    let json = try #require(model.snapshot.detail?.json)
    #expect(model.hit(.character("y")) == [.copy(json)])
  }

  @Test func `given none is shown, or not yet, then y says what to do`() async throws {
    var model = try await Model.at(24, .smallest)
    model.hit(.character("y"))
    #expect(model.toast == .warning(ReasonWords.openFirst))
    model.hit(.enter, .character("y"))
    #expect(model.toast == .warning(ReasonWords.notThereYet))
  }

  @Test func `given Esc or Enter, then it is closed and the last message is asked for again`()
    async throws
  {
    for key in [Key.escape, .enter] {
      var model = try await Model.at(24, .large)
      model.hit(.enter)
      #expect(model.hit(key) == [.command(.showDetail(.handled))])
      #expect(model.scope == .main)
    }
  }

  @Test func `given it is longer than the screen, then it scrolls from start to end`()
    async throws
  {
    var model = try await Model.at(24, .smallest, showing: 20)
    model.layers = [.inspector(position: 20, scroll: 0)]
    let extent = LayerExtent(model)
    #expect(extent.lines > extent.rows)
    model.hit(.up)
    #expect(model.toast == .warning(ReasonWords.atStart))
    model.hit(.end)
    #expect(model.layers == [.inspector(position: 20, scroll: extent.lines - extent.rows)])
    #expect(Screen.frame(of: model).grid.text.contains("}"))
    model.hit(.pageDown)
    #expect(model.toast == .warning(ReasonWords.atEnd))
    model.hit(.character("g"), .down, .character("j"), .character("ㅓ"), .character("k"))
    #expect(model.layers == [.inspector(position: 20, scroll: 2)])
  }

  @Test func `given all of it is seen, then scrolling says so`() async throws {
    var model = try await Model.at(24, .large, showing: 20)
    model.layers = [.inspector(position: 20, scroll: 0)]
    model.hit(.down)
    #expect(model.toast == .warning(ReasonWords.allSeen))
  }

  @Test(arguments: Size.all)
  func `shows every name and value of the envelope and the payload`(size: Size) async throws {
    var model = try await Model.at(24, size, showing: 20)
    model.layers = [.inspector(position: 20, scroll: 0)]
    let detail = try #require(model.snapshot.detail)
    let lines = InspectorContent(model: model, look: Look(model.settings)).lines(112)
    let text = lines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
    for attribute in detail.envelope {
      #expect(text.contains(attribute.name) && text.contains(attribute.value))
    }
    for line in detail.payload.split(separator: "\n") {
      #expect(text.filter { $0 != " " }.contains(line.filter { $0 != " " }))
    }
  }
}

@Suite struct `A box of keys` {
  @Test(arguments: Menu.allCases, Language.allCases)
  func `shows all of its keys on the smallest screen`(menu: Menu, language: Language) async throws {
    let model = try await Model.at(24, .smallest, .test(language))
    let look = Look(model.settings)
    let frame = LayerBox.frame(of: .menu(menu), model, look, Layout(model))
    let lines = MenuContent(menu: menu, model: model, look: look).lines
    #expect(frame.rows - 2 >= lines.count)
    #expect(frame.row >= 0 && frame.endRow <= Layout(model).keys.row)
  }
}

@Suite struct `The help` {
  @Test func `tells every key that works where it was opened`() async throws {
    let model = try await Model.at(24)
    for scope in Scope.allCases where scope != .everywhere {
      let help = HelpContent(HelpState(about: scope), model, Look(.test()))
      let text = help.lines(72).map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
      for binding in Bindings.standard.bindings(in: scope) {
        #expect(text.contains(Look(.test()).say(HelpWords.action(binding.action))))
      }
    }
  }

  @Test(arguments: Size.all, Language.allCases)
  func `given a long error in a line that is typed, then all of it is seen`(
    size: Size, language: Language
  ) async throws {
    var model = try await Model.at(24, size, .test(language))
    model.hit(.character("x"), .character("t"))
    model.type("dorp")
    model.hit(.enter)
    let words = (1...24).map { "word\($0)" }
    model.answer { $0.notice = Phrase(words.joined(separator: ", ")) }
    let text = Screen.frame(of: model).grid.text
    for word in words { #expect(text.contains(word), "\(word)") }
  }

  @Test func `narrows to what is typed, in either language`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("?"))
    model.type("zoom")
    #expect(Screen.frame(of: model).grid.text.contains("No such key; : finds any action."))
    for _ in 0..<4 { model.hit(.backspace) }
    model.type("quit")
    let text = Screen.frame(of: model).grid.text(rows: 1..<20)
    #expect(text.contains("q Ctrl-C"))
    #expect(!text.contains("deliver"))
    model.settings.language = .ko
    for _ in 0..<4 { model.hit(.backspace) }
    model.type("주문")
    #expect(Screen.frame(of: model).grid.text(rows: 1..<20).contains("직접 주문하기"))
    for _ in 0..<2 { model.hit(.backspace) }
    // By the consonants that its syllables begin with.
    model.type("ㅈㅁㅎㄱ")
    #expect(Screen.frame(of: model).grid.text(rows: 1..<20).contains("직접 주문하기"))
    #expect(!Screen.frame(of: model).grid.text(rows: 1..<20).contains("끝내기"))
  }

  @Test func `explains the signs`() async throws {
    let help = HelpContent(HelpState(about: .main), try await Model.at(24), Look(.test()))
    let text = help.lines(112).flatMap(\.spans).map(\.text).joined(separator: "\n")
    for words in SignWords.allCases {
      #expect(text.contains(words.phrase.en))
    }
  }

  @Test(arguments: Language.allCases, [Size.classic, .huge])
  func `dims what can do nothing now, and says why where there is room`(
    language: Language, size: Size
  ) async throws {
    let look = Look(.test(language))
    var model = try await Model.at(0, size, .test(language))
    model.hit(.character("?"))
    let lines = HelpContent(HelpState(about: .main), model, look).lines(76)
    let spans = lines.flatMap(\.spans)
    func role(_ action: Action) -> Role? {
      spans.first { $0.text == look.say(HelpWords.action(action)) }?.role
    }
    #expect(role(.toStart) == .dim && role(.close) == .dim)
    #expect(role(.step) == .base && role(.quit) == .base)
    #expect(spans.contains { $0.text == "  " + look.say(ReasonWords.nothingToClose) })
    for line in lines { #expect(Line.columns(line.spans) <= 76) }
    // What the help itself lies over is what the keys are about.
    #expect(Screen.frame(of: model).grid.text.contains(look.say(HelpWords.action(.step))))
  }

  @Test func `finds keys by what they do, and not by why they cannot`() async throws {
    var model = try await Model.at(0)
    model.hit(.character("?"))
    model.type("quits")
    #expect(Screen.frame(of: model).grid.text.contains("close what is open; never quits"))
    for _ in 0..<5 { model.hit(.backspace) }
    model.type("Nothing is open")
    #expect(Screen.frame(of: model).grid.text.contains("No such key; : finds any action."))
  }

  @Test func `closes with Esc and lets nobody quit by typing q`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("?"))
    #expect(model.hit(.character("q")) == [])
    model.hit(.escape)
    #expect(model.scope == .main)
  }

  @Test func `opens over an entry, and Esc goes back to it`() async throws {
    var model = try await Model.at(24, showing: 20)
    model.layers = [.inspector(position: 20, scroll: 0)]
    model.hit(.character("?"))
    #expect(model.layers.last == .help(HelpState(about: .inspector)))
    #expect(Screen.frame(of: model).grid.text.contains("copy the entry shown"))
    model.hit(.escape)
    #expect(model.scope == .inspector)
  }

  @Test func `scrolls to its last line at the smallest layout`() async throws {
    var model = try await Model.at(24, .smallest)
    model.hit(.character("?"))
    let signs = SignWords.changed.phrase.en
    #expect(!Screen.frame(of: model).grid.text.contains(signs))
    for _ in 0..<20 { model.hit(.pageDown) }
    #expect(Screen.frame(of: model).grid.text.contains(signs))
  }
}

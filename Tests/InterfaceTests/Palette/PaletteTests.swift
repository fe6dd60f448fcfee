import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The palette` {
  private func open(
    _ step: Int? = 24, _ typed: String = "", _ language: Language = .en, size: Size = .classic
  ) async throws -> Model {
    var model = try await Model.at(step, size, .test(language))
    model.hit(.character(":"))
    model.type(typed)
    return model
  }

  private func entries(_ model: Model) throws -> [PaletteEntry] {
    PaletteList(try #require(model.palette), model).matches.map(\.entry)
  }

  private func text(_ model: Model) -> String { Screen.frame(of: model).grid.text }

  @Test func `offers every action of the screen, the view and the boxes, each once`() async throws {
    let all = try entries(try await open())
    #expect(Set(all.map(\.name)).count == all.count)
    for binding in Bindings.standard.all
    where [.main, .settings, .faultMenu, .crashMenu, .mechanismMenu].contains(binding.scope)
      && binding.action != .palette
    {
      #expect(all.contains { $0.action == binding.action }, "\(binding.action)")
    }
    #expect(!all.contains { $0.action == .explain || $0.action == .palette })
  }

  @Test(arguments: View.allCases)
  func `offers nothing twice, whatever view is open`(view: View) async throws {
    var model = try await Model.at(24, showing: 20)
    _ = model.show(view)
    model.hit(.character(":"))
    let names = try entries(model).map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `offers what the open view has of its own`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("i"), .character(":"))
    model.type("shortest")
    #expect(try entries(model).first?.action == .explain)
    #expect(text(model).contains("Enter      the shortest story"))
  }

  @Test(arguments: [
    ("crash billing after recording", Action.crashAfterRecord), ("language", .language),
    ("outbox", .mechanism2), ("lift-all", .liftAll), ("zoom", .zoom), ("quit", .quit),
    ("story", .showStory), ("separate billing inventory", .partition3), ("mouse", .mouse),
    ("focus delivery", .focus5), ("place order", .placeOrder),
  ])
  func `puts what is meant first`(typed: String, action: Action) async throws {
    #expect(try entries(try await open(24, typed)).first?.action == action)
  }

  @Test(arguments: [
    ("청구 크래시", Action.crashBeforeRecord), ("언어", .language), ("발신함", .mechanism2),
    ("ㅂㅅㅎ", .mechanism2), ("주문하기", .placeOrder), ("ㄷㅇㅁ", .help), ("전체 화면", .zoom),
    ("outbox", .mechanism2), ("language", .language),
  ])
  func `is searched in Korean, by initial consonants, and by English ids`(
    typed: String, action: Action
  ) async throws {
    let found = try entries(try await open(24, typed, .ko))
    #expect(found.contains { $0.action == action })
  }

  @Test func `shows the keys that would do the same, and what was typed stands out`() async throws {
    let model = try await open(24, "crash billing before")
    #expect(text(model).contains("2 x c 1    crash Billing before it records"))
    let line = try #require(
      (0..<model.size.rows).first { row in
        Screen.frame(of: model).grid.text(rows: row..<row + 1).contains("2 x c 1")
      })
    let grid = Screen.frame(of: model).grid
    let emphasised = grid[row: line].filter {
      $0.style.foreground == Theme.named(.dark)[.label].foreground
    }
    #expect(emphasised.count >= "crashBillingbefore".count)
  }

  @Test func `says how else an action is called where that is what was typed`() async throws {
    let model = try await open(24, "lift-all")
    #expect(text(model).contains("lift all faults  lift-all"))
    #expect(!text(try await open(24, "faults lift")).contains("lift-all"))
  }

  @Test func `performs what is selected, as its keys would`() async throws {
    var model = try await open(24, "crash billing after recording")
    let effects = model.hit(.enter)
    var other = try await Model.at(24)
    let keyed = other.hit(.character("2"), .character("x"), .character("c"), .character("2"))
    // Both show what the inspector then shows, the one sooner.
    #expect(effects.filter { !$0.isLook } == keyed.filter { !$0.isLook })
    #expect(model == other)
  }

  @Test(arguments: ["language", "theme", "mouse", "outbox", "zoom", "quit", "run", "help"])
  func `does from the list what it does by key`(id: String) async throws {
    var model = try await open(24, id)
    let chosen = try #require(try entries(model).first)
    let effects = model.hit(.enter)
    var other = try await Model.at(24)
    let path = try #require(Bindings.standard.path(to: chosen.action))
    var expected: [Effect] = []
    for key in path { expected += other.hit(key) }
    #expect(effects == expected)
    // The box of the safety mechanisms stays open, to see them switched.
    if other.layers == [.menu(.mechanisms)] { other.layers = [] }
    #expect(model == other)
  }

  @Test func `goes through the list by arrows, and says where it ends`() async throws {
    var model = try await open()
    model.hit(.up)
    #expect(model.toast == .warning(ReasonWords.atStart))
    model.hit(.down, .down, .up)
    #expect(model.palette?.selected == 1)
    model.hit(.pageDown)
    #expect(model.palette?.selected == 11)
    for _ in 0..<20 { model.hit(.pageDown) }
    #expect(model.toast == .warning(ReasonWords.atEnd))
    #expect(model.palette?.selected == (try entries(model).count) - 1)
    model.type("o")
    #expect(model.palette?.selected == 0)
  }

  @Test func `says of what can do nothing now why, and does not do it`() async throws {
    var model = try await open(24, "lift all", size: .large)
    #expect(text(model).contains("lift all faults  There is no fault to lift."))
    #expect(model.hit(.enter) == [])
    #expect(model.toast == .warning(ReasonWords.noFaults))
    #expect(model.scope == .palette)
  }

  @Test func `says below the list why the selected one can do nothing, where there is no room`()
    async throws
  {
    let model = try await open(24, "copy the entry", size: .smallest)
    #expect(text(model).contains("! Enter shows an entry; then y copies it."))
  }

  @Test func `says that nothing is called so`() async throws {
    var model = try await open(24, "qqq")
    #expect(text(model).contains("No action is called that."))
    for key in [Key.enter, .down, .up] {
      #expect(model.hit(key) == [])
      #expect(model.toast?.tone == .warning)
    }
  }

  @Test func `closes with Esc, takes pasted text, and lets nobody quit by typing q`() async throws {
    var model = try await open()
    #expect(model.hit(.character("q")) == [])
    _ = model.update(.pasted("uit"))
    #expect(try entries(model).first?.action == .quit)
    model.hit(.escape)
    #expect(model.scope == .main)
    #expect(model.layers.isEmpty)
  }

  @Test func `takes Hangul as text, jamo and syllables`() async throws {
    var model = try await open(24, "", .ko)
    model.hit(.character("ㅂ"), .character("바"))
    #expect(model.palette?.field.text == "ㅂ바")
  }

  @Test func `is about the one context that handles a message phase by phase`() async throws {
    let scene = try #require(Scene.phases.first)
    var model = scene.model(await scene.snapshot(), .classic, .test(.en))
    let handles = try #require(model.aimedContext)
    model.hit(.character(":"))
    let crashes = try entries(model).filter { $0.action == .crashBeforeRecord }
    #expect(crashes.map(\.name) == ["crash \(model.title(handles, .en)) before it records"])
    #expect(crashes.allSatisfy { $0.focus == nil })
  }

  @Test func `scrolls by the wheel, selects by a click, and performs by a double click`()
    async throws
  {
    func event(_ kind: MouseEvent.Kind, _ row: Int) -> Input {
      .mouse(
        MouseEvent(
          kind: kind, position: Position(row: row, column: 10),
          button: kind == .wheelDown ? .none : .left))
    }
    var model = try await open(24, "language")
    _ = model.update(event(.wheelDown, 5))
    #expect(model.palette?.selected == 1)
    // Below the title, the frame and the line that is typed.
    _ = model.update(event(.press, 3))
    #expect(model.palette?.selected == 0)
    _ = model.update(event(.doubleClick, 3))
    #expect(model.settings.language == .ko)
    #expect(model.layers.isEmpty)
  }

  @Test func `works while a session is read, as far as its actions do`() async throws {
    var model = try await Model.at(24)
    model.snapshot.loading = Snapshot.Loading(done: 1, total: 2)
    model.hit(.character(":"))
    model.type("deliver the next")
    model.hit(.enter)
    #expect(model.toast == .warning(ReasonWords.loading))
    for _ in 0..<16 { model.hit(.backspace) }
    model.type("language")
    model.hit(.enter)
    #expect(model.settings.language == .ko)
  }
}

extension Effect {
  fileprivate var isLook: Bool { self == .command(.showDetail(.handled)) }
}

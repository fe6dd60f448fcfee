import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Breakpoints and bookmarks` {
  private func marked() async throws -> Model {
    var model = try await Model.at(24)
    model.snapshot.breakpoints = [Breakpoint(.rejection), Breakpoint(.fault)]
    model.snapshot.bookmarks = [Bookmark(step: 12, label: "here")]
    return model
  }

  @Test func `given d, then this moment is marked by what just happened`() async throws {
    var model = try await Model.at(24)
    guard case .command(.bookmark(let label))? = model.hit(.character("d")).first else {
      return #expect(Bool(false))
    }
    #expect(label.contains(try #require(model.snapshot.last?.message).name))
  }

  @Test func `given ], then it searches part by part until something is hit`() async throws {
    var model = try await marked()
    #expect(model.hit(.character("]")) == [.command(.seekForward(limit: Seek.limit))])
    #expect(Screen.frame(of: model).grid.text(rows: 0..<1).contains("searching"))
    #expect(
      model.answer { $0.step += Seek.limit } == [.command(.seekForward(limit: Seek.limit))])
    model.answer {
      $0.step += 17
      $0.hit = .breakpoint(Breakpoint(.rejection))
    }
    #expect(model.seek == nil)
    #expect(model.toast == .info(ToastWords.stopped(at: "the domain refuses something")))
    #expect(Screen.frame(of: model).grid.text(rows: 0..<1).contains("at a breakpoint"))
  }

  @Test func `given nothing more happens, then the search ends`() async throws {
    var model = try await marked()
    model.hit(.character("]"))
    #expect(model.answer { $0.step += 40 } == [])
    #expect(model.seek == nil)
  }

  @Test func `given any key while it searches, then it stops and does nothing else`() async throws {
    var model = try await marked()
    model.hit(.character("]"))
    #expect(model.hit(.character("q")) == [])
    #expect(model.seek == nil)
    #expect(model.toast == .info(ToastWords.searchStopped))
    #expect(model.answer { $0.step += Seek.limit } == [])
    model.hit(.character("]"))
    #expect(model.hit(.control("c")) == [.quit])
  }

  @Test func `given [, then the one before is gone back to`() async throws {
    var model = try await marked()
    #expect(model.hit(.character("[")) == [.command(.seekBack)])
  }

  @Test func `given there are none, then ] and [ say how to make one`() async throws {
    var model = try await Model.at(24)
    for key in ["]", "["] as [Character] {
      #expect(model.hit(.character(key)) == [])
      #expect(model.toast == .warning(ReasonWords.noMarks))
    }
  }

  @Test func `given } and {, then the end and the start of the order's story are gone to`()
    async throws
  {
    var model = try await Model.at(24)
    let order = try #require(model.aimedOrder)
    #expect(
      model.hit(.character("}")) == [.command(.toStoryEnd(order, limit: Seek.limit))])
    #expect(
      model.answer { $0.step += Seek.limit }
        == [.command(.toStoryEnd(order, limit: Seek.limit))])
    model.answer { $0.step += 3 }
    #expect(model.hit(.character("{")) == [.command(.toStoryStart(order))])
  }

  @Test func `given + in their view, then one is typed, filled in with the next message's name`()
    async throws
  {
    var model = try await Model.at(24)
    guard case .flight(let next)? = model.snapshot.next else { return #expect(Bool(false)) }
    model.hit(.character("b"), .character("+"))
    #expect(model.prompt?.field.text == next.name)
    model.hit(.control("u"))
    model.type("order 10248")
    #expect(model.hit(.enter) == [.command(.addBreakpoint("order 10248"))])
    #expect(model.hit(.enter) == [])
    model.answer()
    #expect(model.layers.isEmpty)
  }

  @Test func `given a text that is wrong, then it says so and the text stays`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("b"), .character("+"), .enter)
    let problem = Phrase(en: "Expected an event.", ko: "이벤트를 입력하세요.")
    model.answer { $0.notice = problem }
    #expect(model.prompt?.error == problem)
    #expect(Screen.frame(of: model).grid.text.contains("! Expected an event."))
    model.type("x")
    #expect(model.prompt?.error == nil)
    model.hit(.control("u"), .enter)
    #expect(model.toast == .warning(ReasonWords.typeFirst))
    model.hit(.escape)
    #expect(model.view == .breakpoints)
  }

  @Test(arguments: [Key.character("-"), .delete, .backspace])
  func `given - on one, then it is removed`(key: Key) async throws {
    var model = try await marked()
    model.hit(.character("b"))
    model.selected[.view(.breakpoints)] = .breakpoint(1)
    #expect(model.hit(key) == [.command(.removeBreakpoint(1))])
  }

  @Test func `given Enter on a bookmark, then its moment is gone to`() async throws {
    var model = try await marked()
    model.hit(.character("b"))
    model.selected[.view(.breakpoints)] = .bookmark(12)
    #expect(model.hit(.enter) == [.command(.look(step: 12))])
    model.hit(.character("-"))
    #expect(model.toast == .warning(ReasonWords.bookmarkGoesThere))
    model.selected[.view(.breakpoints)] = .breakpoint(0)
    model.hit(.enter)
    #expect(model.toast == .warning(ReasonWords.breakpointIsNoMoment))
  }

  @Test func `given it runs, when one is hit, then it pauses`() async throws {
    var model = try await marked()
    model.hit(.character(" "))
    _ = model.ask(.run(limit: 1))
    model.answer {
      $0.step += 1
      $0.hit = .bookmark(Bookmark(step: 25, label: ""))
    }
    #expect(!model.isRunning)
    #expect(model.toast == .info(ToastWords.stopped(at: "#25")))
  }
}

@Suite struct `A proposal in a line` {
  @Test func `gives way to the first thing that is typed`() {
    var field = TextField("PAYMENT_DECLINED", isProposal: true)
    #expect(field.isProposal && field.text == "PAYMENT_DECLINED")
    #expect(field.edit(.character("o")) == true)
    #expect(field.text == "o" && !field.isProposal)
  }

  @Test(arguments: [Key.left, .end]) func `stays once somebody goes into it`(key: Key) {
    var field = TextField("abc", isProposal: true)
    #expect(field.edit(key) == true)
    #expect(field.edit(.character("x")) == true)
    #expect(field.text.count == 4)
  }

  @Test func `is cleared whole by the key that takes away`() {
    var field = TextField("abc", isProposal: true)
    #expect(field.edit(.backspace) == true)
    #expect(field.text == "" && field.cursor == 0)
  }
}

@Suite struct `Going to a moment` {
  @Test func `given a, then it is typed, and closed once it was found`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("a"))
    #expect(
      Screen.frame(of: model).grid.text.contains(
        "a position (#46), a time (00:00:03.255, +3d 10:00)"))
    model.type("#12")
    #expect(model.hit(.enter) == [.command(.jump("#12"))])
    #expect(model.scope == .prompt)
    model.answer()
    #expect(model.scope == .main)
  }

  @Test func `given it waits for its answer, then nothing else is asked for`() async throws {
    var model = try await Model.at(30)
    model.focus = .log
    model.selected[.log] = .entry(1)
    model.snapshot.position = 9_000
    model.hit(.character("a"))
    model.type("#1")
    model.hit(.enter)
    #expect(model.update(.snapshot(model.snapshot)) == [])
  }
}

@Suite struct `Finding in the log` {
  @Test func `given /, then the event store narrows with each letter`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("/"))
    #expect(model.view == .store && model.scope == .prompt)
    #expect(model.hit(.character("p")) == [.command(.find("p"))])
    #expect(model.filter == "p")
  }

  @Test func `given letters come faster than answers, then only the last text counts`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("/"), .character("p"))
    #expect(model.type("ayment") == [])
    #expect(model.answer() == [.command(.find("payment"))])
    #expect(model.answer() == [])
  }

  @Test func `given Hangul, then it is found as it is typed`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("/"))
    #expect(model.hit(.character("한")) == [.command(.find("한"))])
  }

  @Test func `given Enter, then it stays narrowed; given Esc, then it is whole again`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("/"), .character("p"), .enter)
    #expect(model.layers.isEmpty && model.filter == "p")
    model.answer()
    model.hit(.character("/"))
    #expect(model.prompt?.field.text == "p")
    #expect(model.hit(.escape).first == .command(.find(nil)))
    #expect(model.view == .store && model.filter == nil)
  }

  @Test func `given Esc, then first nothing is narrowed any more, and then the view is left`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("/"), .character("p"), .enter)
    model.answer()
    #expect(model.hit(.escape).contains(.command(.find(nil))))
    #expect(model.filter == nil && model.view == .store)
    model.answer()
    model.hit(.escape)
    #expect(model.view == .overview)
  }

  @Test func `given another view, then nothing is narrowed any more`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("/"), .character("p"), .enter)
    model.answer()
    #expect(model.hit(.character("s")).contains(.command(.find(nil))))
    #expect(model.filter == nil && model.view == .story)
  }

  @Test func `says how many entries hold the text`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("/"), .character("p"))
    #expect(Screen.frame(of: model).grid.text.contains("looking"))
    var found = try #require(await Scene.found.snapshot().found)
    (found.text, found.total) = ("p", 7)
    model.answer { $0.found = found }
    #expect(Screen.frame(of: model).grid.text.contains("7 entries hold it"))
  }
}

import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `While something takes long` {
  /// The last command is being worked on.
  private func at(work kind: LongWork.Kind, in model: inout Model) {
    model.sent += 1
    var snapshot = model.snapshot
    snapshot.work = LongWork(kind, done: 512, total: 1_024)
    _ = model.update(.snapshot(snapshot))
  }

  @Test(arguments: LongWork.Kind.allCases, Language.allCases)
  func `the key line says what, how far it is, and what stops it`(
    kind: LongWork.Kind, language: Language
  ) async throws {
    for size in Size.all {
      var model = try await Model.at(24, size, .test(language))
      at(work: kind, in: &model)
      let line = Screen.frame(of: model).grid.text(rows: (size.rows - 1)..<size.rows)
      #expect(line.contains("512") || line.contains("50%"))
      #expect(line.contains("Esc \(WorkWords.stops.phrase.text(language))"))
    }
  }

  @Test func `Esc stops it, and what is open stays open`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("i"))
    at(work: .explain, in: &model)
    #expect(model.hit(.escape) == [.stopWork(through: model.sent)])
    #expect(model.view == .invariants && model.toast == .info(ToastWords.stopping))
    model.answer {
      $0.work = nil
      $0.hasGivenUp = true
    }
    #expect(model.toast == .info(ToastWords.workStopped))
    model.hit(.escape)
    #expect(model.view == .overview)
  }

  @Test func `given another key to close, then that one stops it, and is what the line says`()
    async throws
  {
    var model = try await Model.at(24)
    let name = try #require(BindingName("close"))
    model.settings.bindings.set([.function(9)], for: name)
    at(work: .compare, in: &model)
    #expect(Screen.frame(of: model).grid.text(rows: 23..<24).contains("F9 stops it"))
    #expect(model.hit(.escape) == [])
    #expect(model.hit(.function(9)) == [.stopWork(through: model.sent)])
  }

  @Test func `given the palette, then the action that closes stops it as its key does`()
    async throws
  {
    var model = try await Model.at(24)
    at(work: .compare, in: &model)
    model.hit(.character(":"))
    model.type("close")
    #expect(model.hit(.enter) == [.stopWork(through: model.sent)])
    #expect(model.toast == .info(ToastWords.stopping))
  }

  @Test func `given work that ended before it could be stopped, then it is not called stopped`()
    async throws
  {
    var model = try await Model.at(24)
    at(work: .hash, in: &model)
    model.hit(.escape)
    model.answer { $0.work = nil }
    #expect(model.toast == nil)
  }

  @Test func `a run is not ended by what came of the command before`() async throws {
    let old: [(inout Snapshot) -> Void] = [
      { $0.notice = Phrase("no such order") }, { $0.failure = "disk full" },
      { $0.hit = .bookmark(Bookmark(step: 3, label: "here")) },
    ]
    for change in old {
      var model = try await Model.at(24)
      model.sent += 1
      model.answer(change)
      model.hit(.character(" "))
      at(work: .seek, in: &model)
      #expect(model.isRunning)
      model.answer(change)
      #expect(!model.isRunning, "what comes of a later one ends it")
    }
  }

  @Test func `given a rebuild that is stopped before it began, then its keys are gone`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("r"))
    #expect(model.scope == .rebuild)
    var snapshot = model.snapshot
    snapshot.work = LongWork(.hash, done: 1, total: 5)
    _ = model.update(.snapshot(snapshot))
    #expect(model.scope == .rebuild)
    #expect(model.hit(.escape) == [.stopWork(through: model.sent)])
    model.answer { $0.work = nil }
    #expect(model.scope == .main && model.snapshot.rebuild == nil)
  }

  @Test func `other keys do what they do`() async throws {
    var model = try await Model.at(24)
    at(work: .compare, in: &model)
    model.hit(.character("2"))
    #expect(model.focus == .context(1))
    #expect(model.hit(.character("q")) == [.quit])
  }

  @Test func `given another letter, then the search for the text before is stopped`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("/"))
    #expect(model.type("p") == [.command(.find("p"))])
    var snapshot = model.snapshot
    snapshot.work = LongWork(.find, done: 512, total: 1_024)
    _ = model.update(.snapshot(snapshot))
    #expect(model.type("a") == [.stopWork(through: model.sent)])
    let effects = model.answer { $0.work = nil }
    #expect(effects == [.command(.find("pa"))])
  }

  @Test func `given Esc while a text is typed and looked for, then both end`() async throws {
    var model = try await Model.at(40)
    model.hit(.character("/"))
    model.type("p")
    var snapshot = model.snapshot
    snapshot.work = LongWork(.find, done: 512, total: 1_024)
    _ = model.update(.snapshot(snapshot))
    let sent = model.sent
    let effects = model.hit(.escape)
    #expect(effects.prefix(2) == [.stopWork(through: sent), .command(.find(nil))])
    #expect(model.layers.isEmpty && model.filter == nil)
  }
}

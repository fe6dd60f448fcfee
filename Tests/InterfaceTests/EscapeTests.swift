import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Esc ends one thing` {
  @Test func `given it runs, then it pauses`() async throws {
    var model = try await Model.at(24)
    model.hit(.character(" "))
    #expect(model.isRunning)
    #expect(model.hit(.escape) == [])
    #expect(!model.isRunning && model.toast == nil)
    model.hit(.escape)
    #expect(model.toast == .warning(ReasonWords.nothingToClose))
  }

  @Test func `given a message phase by phase, then it is left as it was before`() async throws {
    var model = try await Model.at(24)
    #expect(model.hit(.escape) == [])
    let bus = await Moment.shared.bus()
    for _ in 0..<24 { _ = try await bus.step() }
    _ = try await bus.phaseForward()
    model.snapshot.phase = await bus.snapshot().phase
    #expect(model.snapshot.phase != nil)
    #expect(model.hit(.escape) == [.command(.look(step: .max))])
    model.snapshot.end = Snapshot.End(step: 40, position: 80)
    #expect(model.hit(.escape) == [.command(.look(step: model.snapshot.step))])
  }

  @Test func `given the event store, then first what it changed, then the filter, then the store`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("/"), .character("p"), .enter)
    let found = try #require(await Scene.found.snapshot().found)
    model.answer {
      $0.found = found
      $0.found?.text = "p"
    }
    model.hit(.up, .character("c"))
    model.answer()
    #expect(model.isFolding && model.filter == "p")
    model.hit(.escape)
    #expect(!model.isFolding && model.filter == "p" && model.view == .store)
    model.hit(.escape)
    #expect(model.filter == nil && model.view == .store)
    model.hit(.escape)
    #expect(model.view == .overview)
  }

  @Test
  func `given help over something that takes long, then the help closes and the work goes on`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("e"), .character("?"))
    model.snapshot.work = LongWork(.find, done: 1, total: 9)
    #expect(model.hit(.escape) == [] && model.layers.isEmpty)
    #expect(model.hit(.escape) == [.stopWork(through: model.sent)])
  }

  @Test func `given a comparison just asked for, when the branches are left, then it is stopped`()
    async throws
  {
    let scene = Scene.branch
    var model = scene.model(await scene.snapshot(), .large, .test())
    model.sent = model.snapshot.answered
    model.hit(.character("l"))
    #expect(model.hit(.character("c")).count == 1)
    let asked = model.sent
    #expect(model.hit(.escape).first == .stopWork(through: asked))
    #expect(model.view == .overview)
  }

  @Test func `given a session that is being read, then it says how to stop that`() async throws {
    var model = try await Model.at(24)
    model.snapshot.loading = .init(done: 1, total: 9)
    model.hit(.escape)
    #expect(model.toast == .warning(ReasonWords.readingIsLeft))
    #expect(Screen.frame(of: model).grid.text.contains("The session is being read"))
    var read = model.snapshot
    read.loading = nil
    _ = model.update(.snapshot(read))
    #expect(model.toast == nil)
    #expect(!Screen.frame(of: model).grid.text.contains("The session is being read"))
  }

  @Test func `given the causes of an entry of the store, then it is back there, with the entry`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("e"), .up, .up)
    let entry = try #require(model.selection)
    model.hit(.character("h"))
    #expect(model.view == .causation && model.subjectOfCausation != nil)
    let bus = await Moment.shared.bus()
    for _ in 0..<40 { _ = try await bus.step() }
    var request = SnapshotRequest()
    request.tree = entry.position
    let tree = await bus.snapshot(request).tree
    model.answer { $0.tree = tree }
    #expect(model.selection == entry)
    model.hit(.escape)
    #expect(model.view == .store && model.selection == entry)
    model.hit(.escape)
    #expect(model.view == .overview)
    model.hit(.character("h"), .escape)
    #expect(model.view == .overview, "where it was not opened from a view")
    model.hit(.character("e"), .character("h"), .character("1"))
    #expect(model.view == .overview && model.cameFrom == nil, "the way back is forgotten elsewhere")
  }
}

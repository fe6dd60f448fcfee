import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The sequence diagram, far back and with many lifelines` {
  private func rows(_ model: Model) -> StoryRows {
    StoryRows(model: model, look: Look(model.settings), labelColumns: 30)
  }

  @Test func `given more steps of all orders than are at hand, then it says how many came before`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("s"))
    let bus = await Moment.shared.bus()
    for _ in 0..<40 { _ = try await bus.step() }
    var request = SnapshotRequest()
    request.story = ""
    let story = await bus.snapshot(request).story
    model.storyOf = nil
    model.snapshot.story = story
    #expect(rows(model).rows.first?.step == "1")
    model.snapshot.story = Array(story.suffix(12))
    let first = try #require(rows(model).rows.first)
    let earlier = try #require(model.snapshot.story.first).step - 1
    #expect(first.label.map(\.text) == ["\(earlier) earlier steps: a goes there"] && earlier > 20)
    model.storyOf = "10248"
    #expect(rows(model).rows.first?.shape != .band, "of one order all are told")
  }

  @Test(arguments: 2..<11, [80, 120, 200])
  func `given a message is lost, then that is seen on nobody else's lifeline`(
    count: Int, columns: Int
  ) async throws {
    let ids = (0..<count).map { ParticipantID(rawValue: UInt8($0)) }
    let layout = StoryLayout(
      Rect(row: 0, column: 0, rows: 20, columns: columns), participants: ids, digits: 3)
    let lines = layout.participants.indices.map { layout.column($0) }
    for from in lines {
      for to in lines where from != to {
        let place = layout.lost(from, to)
        #expect(!lines.contains(place) && (min(from, to)...max(from, to)).contains(place))
      }
    }
  }

  @Test
  func `given a crash after recording, then it tells what was never published, and only that`()
    async throws
  {
    func isUnpublished(_ row: StoryRow) -> Bool {
      row.label.contains { $0.text == PaneWords.unpublished.phrase.en }
    }
    func story(of scene: ViewScene) async -> [StoryRow] {
      rows(scene.model(await scene.snapshot(), .large, .test())).rows
    }
    #expect(await !story(of: Scene.crash).contains(where: isUnpublished), "the outbox publishes it")
    let told = await story(of: Scene.crashWithoutOutbox)
    let place = try #require(told.firstIndex(where: isUnpublished))
    #expect(told[place - 1].label.contains { $0.text == "PAYMENT_PROCESSING_COMPLETED" })
    #expect(told[place].item == told[place - 1].item && told[place].role == .bad)
  }

  @Test func `given a row is selected, when time is gone through by hand, then it follows again`()
    async throws
  {
    var model = try await Model.at(40)
    model.hit(.character("s"), .home)
    #expect(model.selection != nil)
    for key in [Key.character("p"), .character("n"), .character(">"), .character("{")] {
      model.selected[.view(.story)] = .step(1)
      model.selected[.log] = .entry(1)
      model.hit(key)
      #expect(model.selected[.view(.story)] == nil && model.selected[.log] == nil, "\(key)")
    }
    model.selected[.view(.story)] = .step(1)
    model.hit(.character("d"))
    #expect(model.selected[.view(.story)] == .step(1), "a mark moves nothing")
  }

  @Test(arguments: Language.allCases)
  func `given many lifelines, then the contexts' names are whole where there are rows for them`(
    language: Language
  ) async throws {
    for columns in [80, 100, 120, 200] {
      var model = try await Model.at(40, Size(columns: columns, rows: 40), .test(language))
      model.hit(.character("s"))
      model.storyOf = nil
      let frame = Screen.frame(of: model).grid.text(rows: 1..<6)
      for context in model.snapshot.contexts {
        let name = model.title(context.id, language)
        #expect(frame.contains(name), "\(columns): \(name)")
      }
    }
  }
}

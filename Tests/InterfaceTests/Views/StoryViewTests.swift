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

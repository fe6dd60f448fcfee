import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The rows that there is use for` {
  @Test func `are as many as the screen has`() async throws {
    let model = try await Model.at(24)
    #expect(model.rowsWanted.contexts == 24 && model.rowsWanted.log == 24)
    #expect(model.rowsWanted.whole == nil)
  }

  @Test func `are all of a context that has the focus, and all that keys look for in the log`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("2"))
    #expect(model.rowsWanted.whole == model.snapshot.contexts[1].id)
    #expect(model.rowsWanted.log == Snapshot.rowLimit)
  }

  @Test(arguments: ["e", "s", "f", "0"] as [Character])
  func `are all of the log where it is gone through, or a view is open`(key: Character) async throws
  {
    var model = try await Model.at(24)
    model.hit(.character(key))
    #expect(model.rowsWanted.log == Snapshot.rowLimit)
  }

  @Test func `show on the screen what all rows would show`() async throws {
    for size in [Size.classic, .large, .huge] {
      var model = try await Model.at(40, size)
      let whole = Screen.frame(of: model)
      let wanted = model.rowsWanted
      for index in model.snapshot.contexts.indices
      where model.snapshot.contexts[index].before == nil {
        let rows = model.snapshot.contexts[index].view.rows
        model.snapshot.contexts[index].view.rows = Array(rows.prefix(wanted.contexts))
      }
      model.snapshot.log = model.snapshot.log.suffix(wanted.log)
      model.snapshot.story = model.snapshot.story.suffix(min(wanted.story, 30))
      #expect(Screen.frame(of: model) == whole)
    }
  }
}

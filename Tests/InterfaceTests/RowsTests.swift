import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The rows that there is use for` {
  @Test(arguments: [Size.classic, .large, .huge])
  func `are as many as its pane in the overview has, whatever is shown`(size: Size) async throws {
    var model = try await Model.at(24, size)
    let panes = Layout(model).panes
    let contexts = panes.filter { if case .context = $0.pane { true } else { false } }
    let height = (contexts.isEmpty ? panes : contexts).map(\.inner.rows).max()
    #expect(model.rowsWanted.contexts == height)
    #expect(model.rowsWanted.whole == nil)
    if let log = panes.first(where: { $0.pane == .log }) {
      #expect(model.rowsWanted.log == log.inner.rows)
    }
    model.hit(.character("e"))
    #expect(model.rowsWanted.contexts == height)
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
      for index in model.snapshot.contexts.indices {
        let rows = model.snapshot.contexts[index].view.rows
        model.snapshot.contexts[index].view.rows = Array(rows.prefix(wanted.contexts))
      }
      model.snapshot.log = model.snapshot.log.suffix(wanted.log)
      model.snapshot.story = model.snapshot.story.suffix(min(wanted.story, 30))
      #expect(Screen.frame(of: model) == whole)
    }
  }
}

import Simulation
import Terminal

/// The lines of a pane. Drawing and the mouse both go by them.
struct PaneContent {
  let model: Model
  let look: Look

  /// At most as many lines as there is room for, the first one at the top.
  func lines(_ placed: Layout.Placed) -> [Line] { lines(placed.pane, placed.inner) }

  private func lines(_ pane: Pane, _ inner: Rect) -> [Line] {
    let size = inner.size
    guard size.rows > 0, size.columns > 0 else { return [] }
    var lines: [Line]
    switch pane {
    case .context(let index):
      guard index < model.snapshot.contexts.count else { return [] }
      lines = ContextContent(model: model, look: look, index: index).lines(size)
    case .flights:
      lines =
        Layout(model).parts.lanes.map {
          BusTracks(model: model, look: look, lanes: $0).lines(in: inner)
        } ?? BusList(model: model, look: look).lines(size)
    case .log: lines = LogContent(model: model, look: look).lines(size)
    case .view: return []
    }
    guard model.focus == pane, let selection = model.selection else { return lines }
    for index in lines.indices where lines[index].item == selection {
      lines[index].overlay = .selection
    }
    return lines
  }

  /// Which of `count` lines are seen in `rows` rows: the first ones, or those around `index`.
  static func window(count: Int, rows: Int, around index: Int?) -> Range<Int> {
    let rows = max(0, min(rows, count))
    let start = max(0, min((index ?? 0) - rows / 2, count - rows))
    return start..<(start + rows)
  }
}

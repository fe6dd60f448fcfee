import Simulation
import Terminal

extension Layout.Parts {
  /// The inspector stands below the focused pane, or beside it where there is room; or goes.
  static func compact(_ model: Model, _ area: Rect) -> Self {
    let (list, right) = area.splitLeft(min(44, max(24, area.columns * 2 / 5)))
    var parts = Self(list: list)
    if right.columns >= 96 {
      let (pane, inspector) = right.splitLeft(right.columns / 2)
      parts.panes = [.init(pane: model.focus, frame: pane)]
      parts.inspector = inspector
    } else if right.rows >= 15 {
      let (pane, inspector) = right.splitBottom(max(6, right.rows * 2 / 5))
      parts.panes = [.init(pane: model.focus, frame: pane)]
      parts.inspector = inspector
    } else {
      parts.panes = [.init(pane: model.focus, frame: right)]
    }
    return parts
  }
}

/// The lines of the list of contexts: one for each pane, or more where there is room.
struct ContextListLines: Equatable {
  /// How many lines each has, 1 to 3.
  let linesEach: Int

  init(rows: Int, contexts: Int) { linesEach = max(1, min(3, rows / (contexts + 1))) }
}

extension Layout {
  /// The pane whose lines in the list of a compact layout are at a place.
  func listed(at position: Position, _ model: Model) -> Pane? {
    guard let inner = parts.list?.inset(by: 1), inner.contains(position) else { return nil }
    let contexts = model.snapshot.contexts.count
    let lines = ContextListLines(rows: inner.rows, contexts: contexts)
    let place = (position.row - inner.row) / lines.linesEach
    if place < contexts { return .context(place) }
    return place == contexts ? (model.focus == .log ? .log : .flights) : nil
  }
}

import Simulation
import Terminal

extension Layout.Parts {
  /// The inspector stands below the focused pane, or beside it where there is room; or goes. While no
  /// context has the focus and nothing is selected, the context that it is about is seen in its place:
  /// what a step changed is seen on a small screen too.
  static func compact(_ model: Model, _ area: Rect) -> Self {
    let (list, right) = area.splitLeft(min(44, max(24, area.columns * 2 / 5 + 2)))
    var halves: (Rect, Rect)?
    if right.columns >= 96 {
      halves = right.splitLeft(right.columns / 2)
    } else if right.rows >= 14 {
      halves = right.splitTop(right.rows / 2)
    }
    var parts = Self(list: list)
    parts.panes = [.init(pane: model.focus, frame: halves?.0 ?? right)]
    guard let second = halves?.1 else { return parts }
    if model.focusedContext == nil, model.selection == nil, let context = model.contextInSight {
      parts.panes.append(.init(pane: .context(context), frame: second))
    } else {
      parts.inspector = second
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

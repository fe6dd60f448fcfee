import Simulation
import Terminal

extension Layout.Parts {
  /// Three cells in a row, following the flow, the last one for the inspector; the bus between
  /// the rows, the log below where there is room, else in the inspector's place while it has the focus.
  static func standard(_ model: Model, _ area: Rect) -> Self {
    let contexts = model.snapshot.contexts.count
    let bands = contexts / 3 + 1
    let bus = area.rows >= 40 ? 7 : 5
    let cells = area.rows - bus
    let log = cells >= 25 ? max(6, cells - bands * 13) : cells >= 23 ? 5 : 0
    let above = (bands + 1) / 2
    let (upper, belowUpper) = area.splitTop((cells - log) * above / bands)
    let (flights, belowBus) = belowUpper.splitTop(bus)
    let (lower, logFrame) = belowBus.splitBottom(log)
    var parts = Self(lanes: Lanes())
    for (band, rect) in (upper.dividedIntoRows(above) + lower.dividedIntoRows(bands - above))
      .enumerated()
    {
      let cells = rect.dividedIntoColumns(3)
      let here = max(0, min(3, contexts - band * 3))
      for (column, cell) in cells.prefix(here).enumerated() {
        parts.panes.append(.init(pane: .context(band * 3 + column), frame: cell))
        parts.lanes?.add(cell, isAbove: band < above)
      }
      guard band == bands - 1 else { continue }
      let rest = rect.splitLeft(here < 3 ? cells[here].column - rect.column : 0).rest
      if log == 0, model.focus == .log {
        parts.panes.append(.init(pane: .log, frame: rest))
      } else {
        parts.inspector = rest
      }
    }
    parts.panes.append(.init(pane: .flights, frame: flights))
    if log > 0 { parts.panes.append(.init(pane: .log, frame: logFrame)) }
    return parts
  }
}

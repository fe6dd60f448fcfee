import Simulation
import Terminal

extension Layout.Parts {
  /// The fewest columns of a pane that say all that there is to say.
  private static let paneColumns = 33

  /// The contexts side by side, the bus below them; then the inspector above the log, and the story
  /// beside both.
  static func wide(_ model: Model, _ area: Rect) -> Self {
    let contexts = model.snapshot.contexts.count
    let perBand = max(1, min(contexts, area.columns / paneColumns))
    let bands = (contexts + perBand - 1) / perBand
    let (upper, belowPanes) = area.splitTop(bands > 0 ? area.rows * 2 / 5 : 0)
    let (bus, belowBus) = belowPanes.splitTop(max(6, area.rows / 6))
    let (left, story) = belowBus.splitLeft(area.columns * 2 / 5)
    let (inspector, log) = left.splitTop((left.rows + 1) / 2)
    var parts = Self(inspector: inspector, story: story, lanes: Lanes())
    for (band, rect) in upper.dividedIntoRows(bands).enumerated() {
      let here = min(perBand, contexts - band * perBand)
      for (column, cell) in rect.dividedIntoColumns(here).enumerated() {
        parts.panes.append(.init(pane: .context(band * perBand + column), frame: cell))
        parts.lanes?.add(cell, isAbove: true)
      }
    }
    parts.panes.append(.init(pane: .flights, frame: bus))
    parts.panes.append(.init(pane: .log, frame: log))
    return parts
  }
}

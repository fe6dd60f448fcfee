import Simulation
import Terminal

/// The palette at work.
extension Model {
  /// Why the selected action can do nothing now.
  var obstacleToChosen: ReasonWords? { chosen.map(\.obstacle) ?? .noSuchAction }

  private var chosen: PaletteEntry? {
    guard let palette else { return nil }
    let matches = PaletteList(palette, self).matches
    return palette.selected < matches.count ? matches[palette.selected].entry : nil
  }

  /// Does what is selected, as its keys would.
  mutating func performChosen() -> [Effect] {
    guard let chosen else { return [] }
    layers.removeLast()
    let effects = chosen.focus.flatMap { Action.focus($0) }.map { moveFocus($0) } ?? []
    return effects + perform(chosen.action)
  }

  mutating func choose(_ index: Int) {
    guard var palette else { return }
    palette.selected = index
    layers[layers.count - 1] = .palette(palette)
  }

  /// The wheel goes through the list, a click selects, and a double click does it.
  mutating func pointInPalette(_ event: MouseEvent) -> [Effect] {
    switch event.kind {
    case .wheelUp, .wheelDown:
      toast = nil
      return turn(event.kind == .wheelUp ? .selectPrevious : .selectNext)
    case .press, .doubleClick:
      guard let palette, let index = index(at: event.position, in: palette) else { return [] }
      toast = nil
      choose(index)
      guard event.kind == .doubleClick else { return [] }
      if let obstacle = obstacleToChosen {
        toast = .warning(obstacle)
        return []
      }
      return performChosen()
    default: return []
    }
  }

  private func index(at position: Position, in palette: PaletteState) -> Int? {
    let look = Look(settings)
    let frame = PaletteContent.frame(in: Layout(self).layers)
    return PaletteContent(palette, self, look)
      .index(at: position, in: frame.inset(rows: 1, columns: 2))
  }
}

import Terminal

extension Model {
  /// Does what the mouse asks for: a click focuses and selects, the wheel scrolls.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    let isWheel = event.kind == .wheelUp || event.kind == .wheelDown
    guard layers.isEmpty else {
      if isWheel, scope == .inspector || scope == .help {
        toast = nil
        scroll(event.kind == .wheelUp ? .scrollUp : .scrollDown)
      }
      return []
    }
    let layout = Layout(self)
    if event.kind == .press, let pane = layout.listed(at: event.position, self) {
      toast = nil
      focus(on: pane)
    }
    guard let target = layout.pane(at: event.position) else { return [] }
    switch event.kind {
    case .press, .doubleClick:
      guard event.button == .left else { return [] }
      toast = nil
      focus(on: target.pane)
      select(target, at: event.position)
      let shows = event.kind == .doubleClick && obstacle(to: .inspect, in: .main) == nil
      return followLog() + (shows ? perform(.inspect) : [])
    case .wheelUp, .wheelDown:
      toast = nil
      focus(on: target.pane)
      return turn(event.kind == .wheelUp ? .selectPrevious : .selectNext)
    case .release, .drag: return []
    }
  }

  private mutating func select(_ target: Layout.Placed, at position: Position) {
    let inner = target.inner
    guard inner.contains(position) else { return }
    let lines = PaneContent(model: self, look: Look(settings)).lines(target.pane, inner.size)
    let row = position.row - inner.row
    if row < lines.count, let item = lines[row].item { selected[target.pane] = item }
  }

  private mutating func turn(_ action: Action) -> [Effect] {
    // At an end a wheel just stops: nobody counts its notches.
    (0..<(focus == .log ? 3 : 1)).flatMap { _ in
      obstacle(to: action, in: .main) == nil ? moveSelection(action) : []
    }
  }
}

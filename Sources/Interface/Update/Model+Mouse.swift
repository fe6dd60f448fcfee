import Simulation
import Terminal

extension Model {
  /// Does what the mouse asks for: a click focuses and selects, or presses a key of the key line, the
  /// wheel scrolls, the timeline leads to a moment.
  mutating func point(_ event: MouseEvent) -> [Effect] {
    let layout = Layout(self)
    if let key = hinted(event, layout) { return press(key) }
    let isWheel = event.kind == .wheelUp || event.kind == .wheelDown
    guard layers.isEmpty else {
      if palette != nil { return pointInPalette(event) }
      if case .menu(let menu)? = layers.last { return point(event, in: menu) }
      if isWheel, scope == .inspector || scope == .help {
        toast = nil
        scroll(event.kind == .wheelUp ? .scrollUp : .scrollDown)
      }
      return []
    }
    if let effects = scrub(event, layout) { return effects }
    if isWheel {
      toast = nil
      if let pane = layout.pane(at: event.position)?.pane { focus(on: pane) }
      selectPanel(at: event.position, layout)
      return turn(event.kind == .wheelUp ? .selectPrevious : .selectNext)
    }
    guard event.kind == .press || event.kind == .doubleClick, event.button == .left else {
      return []
    }
    return click(event, layout)
  }

  private mutating func click(_ event: MouseEvent, _ layout: Layout) -> [Effect] {
    toast = nil
    if let pane = layout.listed(at: event.position, self) { focus(on: pane) }
    if let target = layout.pane(at: event.position) {
      focus(on: target.pane)
      select(target, at: event.position)
    } else if let content = view.content(self, Look(settings)),
      let item = content.item(at: event.position, in: layout.middle)
    {
      selected[focus] = item
    } else {
      return []
    }
    let acts = event.kind == .doubleClick && obstacle(to: scope.nearest, in: scope) == nil
    return followLog() + (acts ? perform(scope.nearest) : [])
  }

  /// What is seen of the panel under the pointer is gone through from there, not from another panel.
  private mutating func selectPanel(at position: Position, _ layout: Layout) {
    guard !goesThroughLog, let view = view.content(self, Look(settings)) as? any PanelView,
      let panel = view.placed(in: layout.middle).first(where: { $0.frame.contains(position) }),
      panel.body.firstLine(of: selection) == nil,
      let item = panel.seen.lazy.compactMap({ panel.body.item(at: $0) }).first
    else { return }
    selected[focus] = item
  }

  /// The key whose hint is clicked on; nil where none is shown.
  private func hinted(_ event: MouseEvent, _ layout: Layout) -> Key? {
    guard event.kind == .press, event.button == .left, layout.keys.contains(event.position),
      toast == nil, snapshot.work == nil
    else { return nil }
    let room = KeyLine.room(layout.keys)
    return KeyHints(model: self, look: Look(settings)).key(
      at: event.position.column - layout.keys.column - 1, in: room)
  }

  /// A click on a line of a box does what its key does.
  private mutating func point(_ event: MouseEvent, in menu: Menu) -> [Effect] {
    let look = Look(settings)
    let frame = LayerBox.frame(of: .menu(menu), self, look, Layout(self))
    let content = MenuContent(menu: menu, model: self, look: look)
    guard event.kind == .press, event.button == .left,
      let action = content.action(at: event.position, in: frame.inset(rows: 1, columns: 2))
    else { return [] }
    toast = nil
    return attempt(action, in: scope)
  }

  /// Leads to the moment under the mouse; nil where it is not about the timeline.
  private mutating func scrub(_ event: MouseEvent, _ layout: Layout) -> [Effect]? {
    switch event.kind {
    case .press where layout.timeline.contains(event.position),
      .doubleClick where layout.timeline.contains(event.position):
      isScrubbing = true
    case .drag where isScrubbing: break
    case .release where isScrubbing: isScrubbing = false
    default: return nil
    }
    isRunning = false
    followedOrder = nil
    toast = nil
    let timeline = TimelineScale(self, layout.timeline)
    let step = timeline.step(atColumn: event.position.column)
    guard step != snapshot.step else { return [] }
    // Of the many places that a drag goes over, those count that can be shown in time, and its end.
    guard isAnswered || event.kind == .release else { return [] }
    return [ask(.look(step: step >= timeline.last ? .max : step))]
  }

  private mutating func select(_ target: Layout.Placed, at position: Position) {
    let inner = target.inner
    guard inner.contains(position) else { return }
    let lines = PaneContent(model: self, look: Look(settings)).lines(target)
    let row = position.row - inner.row
    if row < lines.count, let item = lines[row].item { selected[target.pane] = item }
  }

  mutating func turn(_ action: Action) -> [Effect] {
    // At an end a wheel just stops: nobody counts its notches.
    (0..<(goesThroughLog && palette == nil ? 3 : 1)).flatMap { _ in
      obstacle(to: action, in: scope) == nil ? moveSelection(action) : []
    }
  }
}

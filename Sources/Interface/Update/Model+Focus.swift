extension Model {
  /// Moves the focus; what is to have it is in the overview.
  mutating func moveFocus(_ action: Action) -> [Effect] {
    let effects = leaveView()
    switch action {
    case .nextPane: focus(neighbour: 1)
    case .previousPane: focus(neighbour: -1)
    case .focusMessages: focus(on: focus == .flights ? .log : .flights)
    default: focus(on: .context(action.place ?? 0))
    }
    return effects
  }

  /// Gives `pane` the focus.
  mutating func focus(on pane: Pane) {
    focus = pane
    if pane == .flights || pane == .log { sixth = pane }
  }

  private mutating func focus(neighbour step: Int) {
    let panes = panes
    guard let index = panes.firstIndex(of: focus) else { return focus(on: .flights) }
    focus(on: panes[(index + step + panes.count) % panes.count])
  }
}

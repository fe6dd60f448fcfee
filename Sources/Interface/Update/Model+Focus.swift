extension Model {
  /// Moves the focus. What is to have it is in the overview; a context that is shown whole gives way
  /// to another context.
  mutating func moveFocus(_ action: Action) -> [Effect] {
    let isWhole = view == .context
    let effects = leaveView()
    defer { if isWhole, case .context = focus { focus = .view(.context) } }
    switch action {
    case .nextPane: focus(neighbour: 1)
    case .previousPane: focus(neighbour: -1)
    case .focusMessages: focus(on: focus == .flights ? .log : .flights)
    default: focus(on: .context(action.place ?? 0))
    }
    return effects
  }

  /// Gives `pane` the focus.
  mutating func focus(on pane: Pane) { focus = pane }

  private mutating func focus(neighbour step: Int) {
    let panes = panes
    guard let index = panes.firstIndex(of: overviewFocus) else { return focus(on: .flights) }
    focus(on: panes[(index + step + panes.count) % panes.count])
  }
}

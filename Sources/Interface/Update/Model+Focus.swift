import Simulation

extension Model {
  /// Moves the focus. What is to have it is in the overview; a context that is shown whole gives way
  /// to another context.
  mutating func moveFocus(_ action: Action) -> [Effect] {
    if action == .nextPane || action == .previousPane, view != .overview {
      selected[focus] = neighbour(action == .nextPane ? 1 : -1)
      return []
    }
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

  /// The first item of the next panel of the view, or of the one before; nil where there is no other.
  func neighbour(_ step: Int) -> Item? {
    let items = items(of: focus)
    let firsts = items.indices.filter { $0 == 0 || isPanel(items[$0], otherThan: items[$0 - 1]) }
    guard firsts.count > 1 else { return nil }
    let index = selection.flatMap { items.firstIndex(of: $0) } ?? 0
    let panel = firsts.lastIndex { $0 <= index } ?? 0
    return items[firsts[(panel + step + firsts.count) % firsts.count]]
  }

  /// What is held stands in a panel of its own.
  private func isPanel(_ item: Item, otherThan other: Item) -> Bool {
    if item.kind != other.kind { return true }
    guard view == .flight, case .sending(let id) = item, case .sending(let before) = other else {
      return false
    }
    return snapshot.held.contains { $0.id == id } != snapshot.held.contains { $0.id == before }
  }

  /// Gives `pane` the focus.
  mutating func focus(on pane: Pane) { focus = pane }

  private mutating func focus(neighbour step: Int) {
    let panes = panes
    guard let index = panes.firstIndex(of: overviewFocus) else { return focus(on: .flights) }
    focus(on: panes[(index + step + panes.count) % panes.count])
  }
}

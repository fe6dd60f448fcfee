import EventSourcing
import Simulation

/// Opening and leaving views, and what their own keys do.
extension Model {
  /// Opens a view; where it is open, goes back to the overview.
  mutating func show(_ view: View) -> [Effect] {
    let subject = subjectOfCausation
    let order = aimedOrder
    let origin = view == .causation && self.view != .overview ? self.view : nil
    // From an entry that is shown whole, its causes are seen in its place.
    if case .inspector? = layers.last {
      layers.removeLast()
    } else if view == self.view {
      return leaveView()
    }
    var effects = leaveView()
    focus = .view(view)
    cameFrom = origin
    switch view {
    case .story: storyOf = order
    case .causation:
      selected[focus] = subject.map { .entry($0) }
      effects.append(ask(.showTree(position: subject)))
    // What is mostly asked there is about the next message, the other future, and the broken promise.
    case .flight where selection?.kind != .sending:
      selected[focus] =
        snapshot.flights.first.map { Item($0) }
        ?? snapshot.deadLetters.first.map { .deadLetter($0.id) }
    case .branches where selection == nil:
      selected[focus] = comparable(with: nil).map { .branch($0) }
    case .invariants where selection == nil:
      selected[focus] = snapshot.violations.first.map { .rule($0.rule) }
    case .store: effects += followLog()
    default: break
    }
    return effects
  }

  /// Opens the view that shows all of what has the focus.
  mutating func showWhole() -> [Effect] {
    switch focus {
    case .context: show(.context)
    case .flights: show(.flight)
    case .log: show(.store)
    case .view: leaveView()
    }
  }

  /// Back to the overview. What only this view shows is asked for no longer.
  mutating func leaveView() -> [Effect] {
    let left = view
    showOverview()
    switch left {
    case .story:
      storyOf = nil
      return []
    case .causation: return [ask(.showTree(position: nil))]
    // It may be hidden, where the branch that was gone to would be compared with itself.
    case .branches: return snapshot.branches.count < 2 ? [] : [ask(.compare(nil))]
    case .invariants: return snapshot.minimalStory == nil ? [] : [ask(.explain(rule: nil))]
    case .store: return narrow(to: nil) + followLog()
    case .overview, .context, .flight, .breakpoints: return []
    }
  }

  /// What the keys of a view do with what is selected in it.
  mutating func treat(_ action: Action) -> [Effect] {
    switch (action, selection) {
    case (.treat, let item?): return treat(item)
    case (.explain, nil):
      guard let rule = snapshot.violations.first?.rule else { return [] }
      selected[focus] = .rule(rule)
      return askUnlessBusy(.explain(rule: rule))
    case (.explain, .rule(let rule)):
      return askUnlessBusy(.explain(rule: snapshot.minimalStory?.rule == rule ? nil : rule))
    case (.explain, .row):
      selected[focus] = snapshot.minimalStory.map { .rule($0.rule) }
      return [ask(.explain(rule: nil))]
    case (.switchBranch, .branch(let id)):
      isRunning = false
      return askUnlessBusy(.switchBranch(id))
    case (.compare, let item):
      let other = comparable(with: item)
      // The same key takes the comparison away, or goes on to another branch.
      if let shown = snapshot.comparison, other == nil || shown.right.id == other {
        return [ask(.compare(nil))]
      }
      return other.map { askUnlessBusy(.compare($0)) } ?? []
    case (.removeBreakpoint, .breakpoint(let place)): return askUnlessBusy(.removeBreakpoint(place))
    case (.everyStory, _):
      storyOf = storyOf == nil ? aimedOrder : nil
      return []
    case (.toCause, _):
      guard let cause = causeOfSelection else { return [] }
      selected[focus] = .entry(cause)
      return followLog()
    default: return []
    }
  }

  /// In the flight view Enter does what is nearest to what is selected.
  private mutating func treat(_ item: Item) -> [Effect] {
    switch item {
    case .sending: return meddle(.deliver)
    case .deadLetter(let id): return intervene(.redeliver(id))
    case .fault(let id):
      guard let fault = snapshot.faults.first(where: { $0.id == id }) else { return [] }
      return intervene(.change(.lift(fault.disturbance)))
    case .mechanism(let mechanism): return turn(mechanism)
    default: return []
    }
  }
}

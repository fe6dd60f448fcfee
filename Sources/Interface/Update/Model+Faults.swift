import EventSourcing
import Simulation

/// The user as the broker, and as the cause of faults.
extension Model {
  mutating func meddle(_ action: Action) -> [Effect] {
    if let menu = menu(action) {
      if action == .crashMenu, let phase = snapshot.phase?.phase { return crash(after: phase) }
      // What the keys of the box are about must not change under the fingers.
      isRunning = false
      // One box takes the place of another.
      if case .menu? = layers.last { layers.removeLast() }
      layers.append(.menu(menu))
      return []
    }
    if let mechanism = action.mechanism { return turn(mechanism) }
    switch action {
    case .outside1, .outside2, .outside3, .outside4, .outside5:
      return misbehave(action.place ?? 0)
    case .liftAll:
      closeMenu()
      toast = .info(ToastWords.lifted(snapshot.faults.count))
      return snapshot.faults.flatMap { intervene(.change(.lift($0.disturbance))) }
    default: break
    }
    closeMenu()
    if let intervention = intervention(action) { return finishMessage() + intervene(intervention) }
    return disturbance(action).map { toggle($0) } ?? []
  }

  mutating func intervene(_ intervention: Intervention) -> [Effect] {
    askUnlessBusy(.intervene(intervention), limit: ActiveFaults.limit + 1)
  }

  mutating func turn(_ mechanism: Mechanism) -> [Effect] {
    intervene(.change(.turn(mechanism, isOn: !snapshot.mechanisms[mechanism])))
  }

  /// Begins a fault; lifts it where it is there already.
  private mutating func toggle(_ disturbance: Disturbance) -> [Effect] {
    intervene(.change(isActive(disturbance) ? .lift(disturbance) : .begin(disturbance)))
  }

  /// A message that is gone through phase by phase, and recorded already, is no longer under way: what is
  /// done to another one is done after its step.
  private mutating func finishMessage() -> [Effect] {
    guard let handled = snapshot.phase?.step.act.flight?.id, flight(handled) == nil else {
      return []
    }
    return askUnlessBusy(.step)
  }

  /// The message that is handled phase by phase is hit right where it stands.
  private mutating func crash(after phase: Phase) -> [Effect] {
    closeMenu()
    let point = Self.crashPoint(after: phase)
    let action: Action =
      switch point {
      case .beforeRecord: .crashBeforeRecord
      case .afterRecord: .crashAfterRecord
      case .afterPublish: .crashAfterPublish
      }
    guard let disturbance = disturbance(action) else { return [] }
    isRunning = false
    return intervene(.change(.begin(disturbance))) + askUnlessBusy(.step)
  }

  /// Goes through all that an outside system can do wrong, and back to where it works.
  private mutating func misbehave(_ place: Int) -> [Effect] {
    guard place < outsideSystems.count else { return [] }
    let outside = outsideSystems[place].id
    let all = misbehaviours(of: outside)
    guard let now = misbehaviour(of: outside) else {
      return all.first.map { intervene(.change(.begin(.outside(outside, $0)))) } ?? []
    }
    let lifted = intervene(.change(.lift(.outside(outside, now))))
    guard let next = all.drop(while: { $0 != now }).dropFirst().first else { return lifted }
    return lifted + intervene(.change(.begin(.outside(outside, next))))
  }

  private func intervention(_ action: Action) -> Intervention? {
    guard let message = aimedMessage?.id else { return nil }
    switch action {
    case .deliver: return .deliver(message)
    case .drop: return .drop(message)
    case .duplicate: return .duplicate(message)
    case .delay: return .delay(message, by: Self.delay)
    case .reorder: return messageBehind.map { .moveBehind(message, $0.id) }
    // The one before it makes way: nothing arrives before the moment that it was due.
    case .sooner: return messageBefore.map { .moveBehind($0.id, message) }
    default: return nil
    }
  }

  private func menu(_ action: Action) -> Menu? {
    switch action {
    case .faultMenu: .faults
    case .crashMenu: .crash
    case .partitionMenu: .partition
    case .outsideMenu: .outside
    case .mechanismMenu: .mechanisms
    default: nil
    }
  }

  mutating func closeMenu() {
    if case .menu? = layers.last { layers.removeLast() }
  }
}

import EventSourcing
import Primitives
import Simulation

/// The faults that keys cause.
extension Model {
  /// How much later a delayed message comes.
  static let delay = VirtualDuration.seconds(5)
  /// How much longer takes what is sent to a slow context.
  static let slowness = VirtualDuration.seconds(10)

  /// What a key begins, or lifts where it is there already; nil where there is nothing that it
  /// could be about.
  func disturbance(_ action: Action) -> Disturbance? {
    if let point = action.crashPoint { return crash(at: point) }
    guard let target = aimedContext else { return nil }
    switch action {
    case .stop: return .stopped(target)
    case .slow: return slowness(of: target) ?? .slow(target, by: Self.slowness)
    case .refuseWrite: return .strike(strike(.refuseWrite, target))
    case .partition1, .partition2, .partition3, .partition4, .partition5:
      guard let place = action.place, place < snapshot.contexts.count else { return nil }
      let other = snapshot.contexts[place].id
      guard other != target else { return nil }
      return partition(target, other) ?? .partition(target, other)
    default: return nil
    }
  }

  /// A crash of the context that faults are about; of the very message that is handled phase by
  /// phase, where one is.
  private func crash(at point: CrashPoint) -> Disturbance? {
    aimedContext.map { .strike(strike(.crash(point), $0)) }
  }

  private func strike(_ effect: Strike.Effect, _ target: ParticipantID) -> Strike {
    var strike = Strike(effect)
    strike.target = target
    strike.times = 1
    if let step = snapshot.phase?.step, let message = step.message {
      strike.type = message.name
      strike.subject = message.subject.map { Name($0) }
    }
    return strike
  }

  /// Where a crash strikes a message that is handled phase by phase: right after the phase that is
  /// shown.
  static func crashPoint(after phase: Phase) -> CrashPoint {
    switch phase {
    case .received, .translated, .decided: .beforeRecord
    case .recorded: .afterRecord
    case .published: .afterPublish
    }
  }
}

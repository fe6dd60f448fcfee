import EventSourcing
import Primitives

@testable import Simulation

extension PureRun<RelaySystem> {
  init(
    _ agenda: [Scheduled<Token>], seed: UInt64 = 1, without absent: [Mechanism] = []
  ) {
    self.init(RelaySystem(agenda: agenda, seed: seed, mechanisms: .all(but: absent)))
  }

  /// Makes steps until nothing is left to do.
  mutating func settle() { while step() {} }

  /// Makes so many steps.
  mutating func advance(_ steps: Int) { for _ in 0..<steps { _ = step() } }

  /// Begins a fault as the user.
  mutating func begin(_ disturbance: Disturbance) -> Bool {
    intervene(.change(.begin(disturbance)))
  }

  /// Ends a fault as the user.
  mutating func lift(_ disturbance: Disturbance) -> Bool {
    intervene(.change(.lift(disturbance)))
  }

  /// What the last step was.
  var lastAct: StepAct? { engine.last?.act }

  /// What became of the message of the last step, which was not acknowledged.
  var lastFate: Fate? { lastAct?.fate }

  /// The hops of all that is in the log.
  var hops: [Int] { engine.log.map(\.message.hops) }
}

extension Strike {
  /// A strike with the rest filled in.
  init(
    _ effect: Effect, to target: ParticipantID? = nil, attempt: UInt8? = nil,
    basisPoints: Int = 10_000, times: Int? = nil
  ) {
    self.init(effect)
    self.target = target
    self.attempt = attempt
    self.basisPoints = basisPoints
    self.times = times
  }
}

extension Disturbance {
  static func once(_ effect: Strike.Effect, to target: ParticipantID? = nil) -> Disturbance {
    .strike(Strike(effect, to: target, times: 1))
  }

  static func always(_ effect: Strike.Effect, to target: ParticipantID? = nil) -> Disturbance {
    .strike(Strike(effect, to: target))
  }
}

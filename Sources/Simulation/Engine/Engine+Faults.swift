import EventSourcing
import Messaging
import Primitives

extension Engine {
  /// What becomes of `flight`, which was not acknowledged.
  ///
  /// - Parameter isNoticed: whether the broker knows, without waiting for an acknowledgement.
  mutating func fail(_ flight: InFlight, isNoticed: Bool) -> Fate {
    if !isNoticed, inbox[Int(flight.position) - 1].contains(flight.target) { return .needless }
    if mechanisms[.retry], let wait = Self.retry.wait(after: flight.attempt) {
      // An acknowledgement is missed once the message should have arrived.
      let missed = isNoticed ? now : max(now, flight.due)
      send(resent(flight, .retry, attempt: flight.attempt + 1, due: missed + wait))
      return .retried
    }
    guard mechanisms[.deadLetters], isNoticed || mechanisms[.retry] else { return .lost }
    deadLetters.append(DeadLetter(flight: flight, step: step))
    return .deadLetter
  }

  mutating func sendCopy(of flight: InFlight) {
    let entry = entry(of: flight)
    let span = chance.number(
      in: latency.range, .copy, entry.key, UInt64(bitPattern: flight.due.milliseconds))
    send(resent(flight, .copy, due: max(now, flight.due) + .milliseconds(max(1, span))))
  }

  /// The first fault that strikes `flight`, drawn from the seed for this message, this recipient and
  /// this attempt alone.
  func strike(on flight: InFlight, _ reason: StepReason) -> (FaultID, Strike.Effect)? {
    let entry = entry(of: flight)
    for fault in faults.all {
      guard case .strike(let strike) = fault.disturbance,
        strike.matches(flight, entry.message, key: entry.key),
        strike.effect.mayStrike(flight, isChosen: reason == .chosen)
      else { continue }
      let who =
        UInt64(flight.target.rawValue) | UInt64(flight.attempt) << 8 | strike.effect.tag << 16
        | (flight.sending == .first || flight.sending == .retry
          ? 0 : UInt64(bitPattern: flight.due.milliseconds) << 24)
      if chance.happens(basisPoints: strike.basisPoints, .strike, entry.key, who) {
        return (fault.id, strike.effect)
      }
    }
    return nil
  }

  /// - Returns: whether it changed anything.
  mutating func apply(_ change: Change) -> Bool {
    switch change {
    case .begin(let disturbance):
      guard !faults.isFull else { return false }
      faults.begin(disturbance)
      for flight in queue.removeAll(where: isHeld) { admit(flight) }
    case .lift(let disturbance):
      guard faults.lift(disturbance) else { return false }
      let waiting = held
      held = []
      for flight in waiting { admit(flight) }
    case .turn(let mechanism, let isOn):
      guard mechanisms[mechanism] != isOn else { return false }
      mechanisms[mechanism] = isOn
    }
    return true
  }
}

extension Strike {
  /// Whether it is meant for such a message.
  func matches(_ flight: InFlight, _ message: some DomainMessage, key: UInt64) -> Bool {
    (target ?? flight.target) == flight.target && (attempt ?? flight.attempt) == flight.attempt
      && (subject == nil || subject == message.subject) && (self.message ?? key) == key
      && (type == nil || type == message.name)
  }
}

extension Strike.Effect {
  /// What was copied or moved once is not copied or moved again, or it would never arrive. What the
  /// user delivers by hand arrives.
  func mayStrike(_ flight: InFlight, isChosen: Bool) -> Bool {
    switch self {
    case .crash, .refuseWrite: true
    case .drop: !isChosen
    case .duplicate, .delay, .reorder:
      !isChosen && flight.sending != .copy && flight.sending != .moved
    }
  }

  /// Keeps the draws of different effects apart.
  var tag: UInt64 {
    switch self {
    case .drop: 1
    case .duplicate: 2
    case .delay: 3
    case .reorder: 4
    case .crash(.beforeRecord): 5
    case .crash(.afterRecord): 6
    case .crash(.afterPublish): 7
    case .refuseWrite: 8
    }
  }
}

extension DrawPurpose {
  /// How long after a message its copy comes.
  static let copy = DrawPurpose(rawValue: 4)
  /// Whether a fault strikes a message.
  static let strike = DrawPurpose(rawValue: 5)
}

import EventSourcing
import Messaging
import Primitives

extension Engine {
  mutating func beginStep() {
    step += 1
    if !lastEnqueued.isEmpty { lastEnqueued.removeAll(keepingCapacity: true) }
  }

  /// Marks the step as made.
  mutating func end(_ act: StepAct, _ reason: StepReason, _ fault: FaultID? = nil) {
    if let fault { faults.struck(fault) }
    mark(StepMark(step: step, time: now, reason: reason, act: act, fault: fault))
  }

  mutating func mark(_ mark: StepMark) {
    last = mark
    if mark.act.fate == .lost { lostCount += 1 }
    if case .crashed(_, .afterRecord, _) = mark.act { noteUnpublished() }
    if let flight = mark.flight { lastSteps[flight.target.index] = mark }
    if isUntouched { openingEnd = step }
  }

  mutating func record(_ message: Message, cause: Int32, key: UInt64) {
    let entry = Entry(
      position: position + 1, cause: cause, step: step,
      streamVersion: streams.advance(message.stream), time: now, key: key, message: message)
    log.append(entry)
    inbox.append(ParticipantSet())
    watch.observe(entry)
  }

  /// What nothing led to is known by what it says and by its place in its stream: another order that
  /// comes before it in another branch does not change it.
  func rootKey(_ message: Message) -> UInt64 {
    var identity = Fingerprint()
    identity.combine(message.name)
    identity.combine(message.subject?.text ?? "")
    return chance.bits(.rootKey, identity.value, UInt64(streams.next(message.stream)))
  }

  /// Puts `flight` on its way. What a fault keeps from arriving waits.
  mutating func send(_ flight: InFlight) {
    var due = flight.due + faults.delay(to: flight.target)
    // When it comes tells a copy from its likes.
    while flight.sending != .first, flight.sending != .retry, isTaken(flight, at: due) {
      due = due + .milliseconds(1)
    }
    let flight =
      due == flight.due
      ? flight
      : InFlight(
        position: flight.position, target: flight.target, attempt: flight.attempt,
        sending: flight.sending, sent: flight.sent, due: due)
    lastEnqueued.append(flight)
    admit(flight)
  }

  /// Whether the same message comes to the same recipient at the same moment already.
  private func isTaken(_ flight: InFlight, at due: VirtualTime) -> Bool {
    func isLike(_ other: InFlight) -> Bool {
      other.position == flight.position && other.target == flight.target && other.due == due
    }
    return queue.contains(where: isLike) || held.contains(where: isLike)
  }

  /// Lets `flight` into the queue, or has it wait.
  mutating func admit(_ flight: InFlight) {
    guard faults.holds, isHeld(flight) else { return queue.insert(flight) }
    held.insert(flight, at: held.firstIndex { flight < $0 } ?? held.endIndex)
  }

  func isHeld(_ flight: InFlight) -> Bool {
    faults.hold(from: entry(of: flight).message.origin, to: flight.target)
  }

  /// The same message to the same recipient, sent again by this step.
  func resent(
    _ flight: InFlight, _ sending: Sending, attempt: UInt8? = nil, due: VirtualTime
  ) -> InFlight {
    InFlight(
      position: flight.position, target: flight.target, attempt: attempt ?? flight.attempt,
      sending: sending, sent: step, due: due)
  }
}

extension DrawPurpose {
  /// The key of a message that nothing led to.
  static let rootKey = DrawPurpose(rawValue: 1)
}

public import EventSourcing
import Messaging
import Primitives

extension Engine {
  /// Takes what is next; nil when there is nothing to do, or no more can be recorded.
  public mutating func begin() -> Turn<Message>? {
    guard !isFull else { return nil }
    guard isScheduledNext else {
      guard let flight = queue.popNext() else { return nil }
      now = max(now, flight.due)
      return arrive(flight, .arrived)
    }
    let scheduled = agenda[agendaDone]
    agendaDone += 1
    now = max(now, scheduled.time)
    switch scheduled.act {
    case .send(let message): return begin(root: message, .scheduled)
    case .change(let change):
      beginStep()
      // A planned fault is lifted that the user has lifted already: nothing is left to do.
      _ = apply(change)
      end(.changed(change), .scheduled)
      return .done
    }
  }

  /// Sends `message`, for which the user asked, at this moment; nil when full.
  public mutating func begin(asked message: Message) -> Turn<Message>? {
    guard !isFull else { return nil }
    isTouched = true
    return begin(root: message, .asked)
  }

  private mutating func begin(root message: Message, _ reason: StepReason) -> Turn<Message> {
    beginStep()
    record(message, cause: 0, key: rootKey(message))
    let target = message.recipients.first(where: { _ in true }) ?? message.origin
    let flight = InFlight(position: position, target: target, attempt: 1, sent: step, due: now)
    if faults.hold(from: message.origin, to: target) {
      send(flight)
      end(.moved(flight), reason)
      return .done
    }
    return turn(flight, reason)
  }

  /// Delivers `flight`, which is not under way any more, in a step of its own.
  mutating func arrive(_ flight: InFlight, _ reason: StepReason) -> Turn<Message> {
    beginStep()
    return turn(flight, reason)
  }

  /// Sees what happens to `flight` on its last yards.
  private mutating func turn(_ flight: InFlight, _ reason: StepReason) -> Turn<Message> {
    let index = Int(flight.position) - 1
    var delivery = Delivery(
      flight: flight, message: log[index].message, reason: reason,
      isDuplicate: mechanisms[.inbox] && inbox[index].contains(flight.target))
    guard faults.strikes, !isUntouched, let (fault, effect) = strike(on: flight, reason)
    else { return .handle(delivery) }
    switch effect {
    case .drop:
      end(.dropped(flight, fail(flight, isNoticed: false)), reason, fault)
      return .done
    case .delay(let span):
      send(resent(flight, .moved, due: now + span))
      end(.moved(flight), reason, fault)
      return .done
    case .reorder:
      // With nothing else under way there is nothing that could come before it.
      guard let next = queue.next else { return .handle(delivery) }
      send(resent(flight, .moved, due: next.due + .milliseconds(1)))
      end(.moved(flight), reason, fault)
      return .done
    case .duplicate: delivery.mishap = .copied
    case .crash(let point): delivery.mishap = .crash(point)
    case .refuseWrite: delivery.mishap = .refusedWrite
    }
    delivery.fault = fault
    return .handle(delivery)
  }

  /// Records what came of `delivery`, puts it on its way, and acknowledges the message.
  ///
  /// - Parameter handling: nothing, where the recipient did not come to handle it.
  public mutating func finish(_ delivery: Delivery<Message>, _ handling: Handling<Message>) {
    let flight = delivery.flight
    switch delivery.mishap {
    case .crash(.beforeRecord):
      end(
        .crashed(flight, .beforeRecord, fail(flight, isNoticed: true)), delivery.reason,
        delivery.fault)
    case .refusedWrite:
      end(.refused(flight, fail(flight, isNoticed: true)), delivery.reason, delivery.fault)
    case .crash(let point):
      take(handling, of: flight, lostBeforePublishing: point == .afterRecord)
      end(
        .crashed(flight, point, fail(flight, isNoticed: true)), delivery.reason, delivery.fault)
    case .copied, nil:
      take(handling, of: flight, lostBeforePublishing: false)
      if delivery.mishap != nil { sendCopy(of: flight) }
      end(
        .handled(flight, outcome(delivery, handling)), delivery.reason, delivery.fault)
    }
  }

  private func outcome(
    _ delivery: Delivery<Message>, _ handling: Handling<Message>
  ) -> Outcome {
    if let rejection = handling.rejection { return .rejected(rejection) }
    if delivery.isDuplicate { return .duplicate }
    return handling.events.isEmpty ? .ignored : .handled
  }

  /// Records what came of a message, and puts it on its way.
  ///
  /// - Parameter crashed: the recipient crashes between recording and publishing. What stands in an
  ///   outbox is published when it is up again; without one it is gone.
  private mutating func take(
    _ handling: Handling<Message>, of flight: InFlight, lostBeforePublishing crashed: Bool
  ) {
    let index = Int(flight.position) - 1
    let publishes = !crashed || mechanisms[.outbox]
    let pause = crashed ? Self.restart : .zero
    var parent = log[index].key
    // A message that takes effect a second time leads to other entries than the first time.
    if inbox[index].contains(flight.target) {
      parent = chance.bits(
        .repeatedKey, parent,
        UInt64(bitPattern: flight.due.milliseconds) << 8 | UInt64(flight.attempt))
    }
    var ordinal = UInt64(flight.target.rawValue) << 32 | 1 << 40
    for event in handling.events {
      let key = chance.bits(.childKey, parent, ordinal)
      ordinal += 1
      record(event, cause: flight.position, key: key)
      if publishes { publish(event.recipients, key: key, pause: pause) }
    }
    for out in handling.outgoing {
      let key = chance.bits(.childKey, parent, ordinal)
      ordinal += 1
      guard publishes, !out.message.isCompensation || mechanisms[.compensation] else { continue }
      guard let how = faults.misbehaviour(of: out.message.origin) else {
        record(out.message, cause: flight.position, key: key)
        publish(out.message.recipients, key: key, after: out.after, pause: pause)
        continue
      }
      for (place, other) in system.misbehave(how, insteadOf: out).enumerated()
      where !other.message.isTimeout || mechanisms[.timeouts] {
        let otherKey = place == 0 ? key : chance.bits(.repeatedKey, key, UInt64(place))
        record(other.message, cause: flight.position, key: otherKey)
        publish(other.message.recipients, key: otherKey, after: other.after, pause: pause)
      }
    }
    inbox[index].insert(flight.target)
  }

  private mutating func publish(
    _ recipients: ParticipantSet, key: UInt64, after: VirtualDuration? = nil,
    pause: VirtualDuration
  ) {
    for target in recipients {
      let span = after ?? latency.draw(chance, key: key, target: target, attempt: 1)
      send(
        InFlight(
          position: position, target: target, attempt: 1, sent: step, due: now + span + pause))
    }
  }
}

extension DrawPurpose {
  /// The key of a message that follows from another.
  static let childKey = DrawPurpose(rawValue: 2)
  /// The key of what a message leads to when it takes effect again.
  static let repeatedKey = DrawPurpose(rawValue: 3)
}

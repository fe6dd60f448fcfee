public import EventSourcing
public import Messaging
public import Primitives

/// The pure core of a run: the log, what is under way, and the time. It calls nobody: whoever drives
/// it takes the message that is next, has it handled, and gives back what came of it.
public struct Engine<System: SimulatedSystem>: Sendable {
  public typealias Message = System.Message

  public let system: System
  /// What the scenario sends. Kept here, since to ask the system would copy it.
  public let agenda: [Scheduled<Message>]
  private let latency: Latency
  public internal(set) var now: VirtualTime
  public internal(set) var log = PagedArray<Entry<Message>>()
  public internal(set) var queue = DeliveryQueue()
  /// How many messages were delivered.
  public internal(set) var step: Int32 = 0
  /// How much of the agenda is done.
  public internal(set) var agendaDone = 0
  public internal(set) var watch: System.Watch
  /// What the last step was; nil before the first.
  public internal(set) var last: StepMark?
  /// The last step of each participant.
  public internal(set) var lastSteps: [StepMark?]

  /// The last step of the opening so far: before it there is nothing to see.
  public internal(set) var openingEnd: Int32 = 0
  /// Whether the user has ever sent anything.
  public internal(set) var isAsked = false

  /// What the last step put on its way.
  public internal(set) var lastEnqueued: [InFlight] = []

  /// By position: which participants have handled the entry.
  var inbox = PagedArray<ParticipantSet>()
  var streams = StreamVersions()
  private let chance: KeyedGenerator

  /// The most entries that one log may hold.
  public static var limit: Int { 20_000_000 }

  public init(_ system: System) {
    self.system = system
    agenda = system.agenda
    latency = system.latency
    now = system.start
    watch = system.makeWatch()
    lastSteps = Array(repeating: nil, count: System.participants.count)
    chance = KeyedGenerator(seed: system.seed)
  }

  /// How many entries the log has.
  public var position: Int32 { Int32(truncatingIfNeeded: log.count) }

  /// Nothing is under way and nobody is to come.
  public var isSettled: Bool { queue.isEmpty && agendaDone == agenda.count }

  /// The opening, and what follows from it, is not over.
  public var isOpening: Bool {
    if agendaDone < agenda.count, agenda[agendaDone].isOpening { return true }
    return agendaDone > 0 && agenda[agendaDone - 1].isOpening && !queue.isEmpty
  }

  /// Nothing has happened but the opening: it ends before the first customer comes.
  public var isUntouched: Bool {
    (agendaDone == 0 || agenda[agendaDone - 1].isOpening) && !isAsked
  }

  /// No more can be recorded, by one of the stated bounds.
  public var isFull: Bool { log.count >= Self.limit || queue.count >= DeliveryQueue.limit }

  /// What happens next if nobody interferes; nil when settled.
  public var upcoming: Upcoming<Message>? {
    if isScheduledNext { return .scheduled(agenda[agendaDone]) }
    return queue.next.map { .flight($0) }
  }

  /// Whether the scenario acts before the next message arrives.
  private var isScheduledNext: Bool {
    guard agendaDone < agenda.count else { return false }
    guard let flight = queue.next else { return true }
    // The opening is over, with all that follows from it, before the first customer comes.
    if !agenda[agendaDone].isOpening, isOpening { return false }
    return agenda[agendaDone].time <= flight.due
  }

  /// Takes the message that is next; nil when settled or full.
  public mutating func begin() -> Delivery<Message>? {
    guard !isFull else { return nil }
    guard isScheduledNext else { return queue.popNext().map { begin($0, .arrived) } }
    let scheduled = agenda[agendaDone]
    agendaDone += 1
    now = max(now, scheduled.time)
    return begin(root: scheduled.message, .scheduled)
  }

  /// Sends `message`, for which the user asked, at this moment; nil when full.
  public mutating func begin(asked message: Message) -> Delivery<Message>? {
    guard !isFull else { return nil }
    isAsked = true
    return begin(root: message, .asked)
  }

  private mutating func begin(_ flight: InFlight, _ reason: StepReason) -> Delivery<Message> {
    now = max(now, flight.due)
    step += 1
    lastEnqueued.removeAll(keepingCapacity: true)
    return Delivery(
      flight: flight, message: log[Int(flight.position) - 1].message, reason: reason,
      isDuplicate: inbox[Int(flight.position) - 1].contains(flight.target))
  }

  private mutating func begin(root message: Message, _ reason: StepReason) -> Delivery<Message> {
    step += 1
    lastEnqueued.removeAll(keepingCapacity: true)
    record(message, cause: 0, key: nil)
    let target = message.recipients.first(where: { _ in true }) ?? message.origin
    return Delivery(
      flight: InFlight(position: position, target: target, attempt: 1, due: now),
      message: message, reason: reason, isDuplicate: false)
  }

  /// Records what came of `delivery`, puts it on its way, and acknowledges the message.
  public mutating func finish(_ delivery: Delivery<Message>, _ handling: Handling<Message>) {
    let flight = delivery.flight
    let parent = log[Int(flight.position) - 1].key
    var ordinal = UInt64(flight.target.rawValue) << 32 | UInt64(flight.attempt) << 40
    for event in handling.events {
      let key = chance.bits(.childKey, parent, ordinal)
      ordinal += 1
      record(event, cause: flight.position, key: key)
      enqueue(event.recipients, key: key)
    }
    for out in handling.outgoing {
      let key = chance.bits(.childKey, parent, ordinal)
      ordinal += 1
      record(out.message, cause: flight.position, key: key)
      enqueue(out.message.recipients, key: key, after: out.after)
    }
    inbox[Int(flight.position) - 1].insert(flight.target)
    let outcome: Outcome
    if let rejection = handling.rejection {
      outcome = .rejected(rejection)
    } else if delivery.isDuplicate {
      outcome = .duplicate
    } else {
      outcome = handling.events.isEmpty ? .ignored : .handled
    }
    mark(
      Acknowledgement(
        position: flight.position, target: flight.target, attempt: flight.attempt,
        outcome: outcome, reason: delivery.reason))
  }

  /// Checks everything, against the states that the contexts hold.
  public mutating func checkAll(_ world: System.World) {
    watch.checkAll(world, folded: foldedWorld(), position: position, isAtRest: isSettled)
  }

  /// What folding the log gives, up to and with the entry at `end`.
  public func foldedWorld(through end: Int32 = .max) -> System.World {
    var world = System.emptyWorld
    for entry in log.prefix(Int(end)) { System.evolve(&world, entry.message) }
    return world
  }

  mutating func mark(_ acknowledged: Acknowledgement) {
    let mark = StepMark(step: step, time: now, acknowledged: acknowledged)
    last = mark
    lastSteps[acknowledged.target.index] = mark
    if isUntouched { openingEnd = step }
  }

  private mutating func record(_ message: Message, cause: Int32, key: UInt64?) {
    let version = streams.advance(message.stream)
    let entry = Entry(
      position: position + 1, cause: cause, step: step, streamVersion: version, time: now,
      key: key ?? rootKey(message, version), message: message)
    log.append(entry)
    inbox.append(ParticipantSet())
    watch.observe(entry)
  }

  /// What nothing led to is known by what it says and by its place in its stream: another order that
  /// comes before it in another branch does not change it.
  private func rootKey(_ message: Message, _ version: Int32) -> UInt64 {
    var identity = Fingerprint()
    identity.combine(message.name)
    identity.combine(message.subject?.text ?? "")
    return chance.bits(.rootKey, identity.value, UInt64(version))
  }

  private mutating func enqueue(
    _ recipients: ParticipantSet, key: UInt64, after: VirtualDuration? = nil
  ) {
    for target in recipients {
      let span = after ?? latency.draw(chance, key: key, target: target, attempt: 1)
      let flight = InFlight(position: position, target: target, attempt: 1, due: now + span)
      queue.insert(flight)
      lastEnqueued.append(flight)
    }
  }
}

/// What would happen next.
public enum Upcoming<Message: DomainMessage>: Sendable, Equatable {
  case flight(InFlight)
  case scheduled(Scheduled<Message>)
}

/// A message that is being delivered.
public struct Delivery<Message: DomainMessage>: Sendable {
  public let flight: InFlight
  public let message: Message
  public let reason: StepReason
  /// Whether the inbox of the recipient keeps it from having effect a second time.
  public let isDuplicate: Bool
}

extension DrawPurpose {
  /// The key of a message that nothing led to.
  static let rootKey = DrawPurpose(rawValue: 1)
  /// The key of a message that follows from another.
  static let childKey = DrawPurpose(rawValue: 2)
}

public import EventSourcing
public import Messaging
public import Primitives

/// The pure core of a run: the log, what is under way, and the time. It calls nobody: whoever drives
/// it takes the message that is next, has it handled, and gives back what came of it.
public struct Engine<System: SimulatedSystem>: Sendable {
  public typealias Message = System.Message

  public let system: System
  /// What the scenario does. Kept here, since to ask the system would copy it.
  public let agenda: [Scheduled<Message>]
  let latency: Latency
  let chance: KeyedGenerator
  public internal(set) var now: VirtualTime
  public internal(set) var log = EventLog<Message>()
  public internal(set) var queue = DeliveryQueue()
  /// What cannot arrive as long as a fault lasts, in the order of arrival.
  public internal(set) var held: [InFlight] = []
  /// How many messages are gone for good.
  public internal(set) var lostCount = 0
  public internal(set) var deadLetters: [DeadLetter] = []
  public internal(set) var faults = ActiveFaults()
  public internal(set) var mechanisms: MechanismSet
  /// How many steps were made.
  public internal(set) var step: Int32 = 0
  /// How much of the agenda is done.
  public internal(set) var agendaDone = 0
  public internal(set) var watch: System.Watch
  /// The promises that were found to be broken only when everything was checked.
  private var lateBreaches: [LateBreach] = []
  /// The step after which everything was checked; -1 before that.
  private var checkedStep: Int32 = -1
  /// What the last step was; nil before the first.
  public internal(set) var last: StepMark?
  /// The last step of each participant.
  public internal(set) var lastSteps: [StepMark?]
  /// The last step of the opening so far: before it there is nothing to see.
  public internal(set) var openingEnd: Int32 = 0
  /// Whether the user has ever chosen anything.
  public internal(set) var isTouched = false
  /// What the last step put on its way.
  public internal(set) var lastEnqueued: [InFlight] = []

  /// The positions of what was recorded and never published: its context crashed in between, without an outbox.
  public private(set) var unpublished: Set<Int32> = []
  /// By position: which participants have handled the entry.
  var inbox = PagedArray<ParticipantSet, LargePages>()
  var streams = StreamVersions()

  /// The most entries that one log may hold.
  public static var limit: Int { 20_000_000 }
  /// How messages that were not acknowledged come again.
  public static var retry: RetryPolicy { .standard }
  /// How long a context that crashed takes to start again.
  public static var restart: VirtualDuration { .seconds(2) }

  public init(_ system: System) {
    self.system = system
    agenda = system.agenda
    latency = system.latency
    mechanisms = system.mechanisms
    now = system.start
    watch = system.makeWatch()
    lastSteps = Array(repeating: nil, count: System.participants.count)
    chance = KeyedGenerator(seed: system.seed)
  }

  /// How many entries the log has.
  public var position: Int32 { Int32(truncatingIfNeeded: log.count) }

  /// How the run stands.
  public var standing: Standing {
    if isFull { return .full }
    guard queue.isEmpty && agendaDone == agenda.count else { return .ready }
    return held.isEmpty ? .settled : .held
  }

  /// Nothing is under way and nobody is to come.
  public var isSettled: Bool { standing == .settled }

  /// Nothing is under way, nobody is to come, and nothing waits to be sent again by hand: then nothing
  /// may be left over.
  public var isAtRest: Bool { isSettled && deadLetters.isEmpty }

  /// The opening, and what follows from it, is not over. What the user does comes after it.
  public var isOpening: Bool {
    if agendaDone < agenda.count, agenda[agendaDone].isOpening { return true }
    return isOpeningUnderWay && !queue.isEmpty && !isTouched
  }

  /// The last that the scenario did was part of the opening.
  var isOpeningUnderWay: Bool { agendaDone > 0 && agenda[agendaDone - 1].isOpening }

  /// Nothing has happened but the opening: it ends before the first customer comes.
  public var isUntouched: Bool { (agendaDone == 0 || isOpeningUnderWay) && !isTouched }

  /// No more can be recorded, by one of the stated bounds.
  public var isFull: Bool {
    log.count >= Self.limit || queue.count >= DeliveryQueue.limit
      || held.count >= DeliveryQueue.limit || deadLetters.count >= DeadLetter.limit
  }

  /// What happens next if nobody interferes; nil when there is nothing to do.
  public var upcoming: Upcoming<Message>? {
    if isScheduledNext { return .scheduled(agenda[agendaDone]) }
    return queue.next.map { .flight($0) }
  }

  /// Whether the scenario acts before the next message arrives.
  var isScheduledNext: Bool {
    guard agendaDone < agenda.count else { return false }
    guard let flight = queue.next else { return true }
    // The opening is over, with all that follows from it, before the first customer comes.
    if !agenda[agendaDone].isOpening, isOpening { return false }
    return agenda[agendaDone].time <= flight.due
  }

  /// Whether something about `subject` is under way.
  public func isUnderWay(_ subject: Name) -> Bool {
    queue.contains { entry(of: $0).message.subject == subject }
  }

  /// The entry that a message under way stands for.
  public func entry(of flight: InFlight) -> Entry<Message> { log[Int(flight.position) - 1] }

  /// Which participants have handled the entry at `position`.
  public func handlers(of position: Int32) -> ParticipantSet { inbox[Int(position) - 1] }

  /// Notes what the last step, a crash after recording, recorded for others and did not put on its way.
  mutating func noteUnpublished() {
    for entry in entries(ofStep: step) {
      let isForOthers = entry.message.recipients.contains { _ in true }
      let isSent = lastEnqueued.contains { $0.position == entry.position }
      let isAsking = entry.message.asksOutside && !mechanisms[.outbox]
      if isForOthers && !isSent || isAsking { unpublished.insert(entry.position) }
    }
  }

  /// Whether everything was checked since the last step.
  var isChecked: Bool { checkedStep == step }

  /// Checks everything, against the states that the contexts hold; once after each step.
  ///
  /// - Parameter folded: what folding the log gives; it is folded from nothing where nil.
  public mutating func checkAll(_ world: System.World, folded: System.World? = nil) {
    guard !isChecked else { return }
    checkedStep = step
    let rest =
      isSettled ? Rest(undelivered: firstUndelivered, hasDeadLetters: !deadLetters.isEmpty) : nil
    let known = watch.violations.count
    watch.checkAll(world, folded: folded ?? foldedWorld(), position: position, rest: rest)
    for violation in watch.violations.dropFirst(known) {
      lateBreaches.append(LateBreach(rule: violation.rule, step: step))
    }
  }

  /// Checks everything where that was done when the step was made: some promises are seen to be broken only
  /// at rest.
  mutating func checkIfSettled(_ world: System.World) { if isSettled { checkAll(world) } }

  /// The step that showed that a promise was broken: the one that recorded the entry at which it broke,
  /// or the one after which everything was checked.
  public func step(of violation: Violation) -> Int32 {
    if let late = lateBreaches.first(where: { $0.rule == violation.rule }) { return late.step }
    let position = Int(violation.position)
    return log.indices.contains(position - 1) ? log[position - 1].step : step
  }

  /// What folding the log gives, up to and with the entry at `end`.
  public func foldedWorld(through end: Int32 = .max) -> System.World {
    var world = System.emptyWorld
    for entry in log.prefix(Int(end)) { System.evolve(&world, entry.message) }
    return world
  }

  /// The first entry that one of its recipients has not handled, and that is not kept for it as a dead
  /// letter.
  private var firstUndelivered: Rest.Undelivered? {
    var kept: [Int32: ParticipantSet] = [:]
    for letter in deadLetters {
      kept[letter.flight.position, default: ParticipantSet()].insert(letter.flight.target)
    }
    for (index, entry) in log.enumerated() {
      let missing = entry.message.recipients.first {
        !inbox[index].contains($0) && kept[entry.position]?.contains($0) != true
      }
      if let missing { return Rest.Undelivered(entry, target: missing) }
    }
    return nil
  }
}

/// How a run stands.
public enum Standing: Sendable, Equatable, Codable {
  /// There is something to deliver.
  case ready
  /// Nothing is under way and nobody is to come.
  case settled
  /// All that is under way waits for a fault to be lifted.
  case held
  /// No more can be recorded.
  case full
}

/// What would happen next.
public enum Upcoming<Message: DomainMessage>: Sendable, Equatable {
  case flight(InFlight)
  case scheduled(Scheduled<Message>)
}

/// A promise that was found to be broken only when everything was checked, and after which step.
private struct LateBreach: Sendable {
  let rule: Int
  let step: Int32
}

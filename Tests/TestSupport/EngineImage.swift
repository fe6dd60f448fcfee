public import EventSourcing
import Messaging
public import Primitives
public import Simulation

/// All that can be told of an engine: two engines with the same image go on in the same way.
public struct EngineImage<Message: DomainMessage>: Equatable, Sendable {
  public let log: [Entry<Message>]
  public let underWay: [InFlight]
  public let held: [InFlight]
  public let deadLetters: [DeadLetter]
  public let faults: ActiveFaults
  public let mechanisms: MechanismSet
  public let handlers: [ParticipantSet]
  public let lastRecord: StepRecord<Message>?
  public let lastSteps: [StepMark?]
  public let now: VirtualTime
  public let step: Int32
  public let agendaDone: Int
  public let openingEnd: Int32
  public let lostCount: Int
  public let isTouched: Bool
  public let standing: Standing

  public init<System: SimulatedSystem>(_ engine: Engine<System>) where System.Message == Message {
    log = Array(engine.log)
    underWay = engine.queue.sorted
    held = engine.held
    deadLetters = engine.deadLetters
    faults = engine.faults
    mechanisms = engine.mechanisms
    handlers = engine.log.map { engine.handlers(of: $0.position) }
    lastRecord = engine.lastRecord()
    lastSteps = engine.lastSteps
    now = engine.now
    step = engine.step
    agendaDone = engine.agendaDone
    openingEnd = engine.openingEnd
    lostCount = engine.lostCount
    isTouched = engine.isTouched
    standing = engine.standing
  }
}

extension Engine {
  /// All that can be told of it.
  public var image: EngineImage<System.Message> { EngineImage(self) }
}

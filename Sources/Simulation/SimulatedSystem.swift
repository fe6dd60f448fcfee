public import EventSourcing
public import Messaging
public import Primitives

/// A system of bounded contexts that can be run: the simulation knows no more of it than this.
public protocol SimulatedSystem: Sendable {
  /// All its messages.
  associatedtype Message: DomainMessage
  /// The states of all its contexts as one value.
  associatedtype World: Sendable, Equatable
  /// Its contexts at work.
  associatedtype Contexts: ContextGroup<Message, World>
  /// What must hold after every delivery.
  associatedtype Watch: Invariants<Message, World>

  /// All participants in order, contexts first.
  static var participants: [Participant] { get }

  /// What the scenario sends, ordered by time: the opening first, then what customers do.
  var agenda: [Scheduled<Message>] { get }
  /// The moment at which the world begins.
  var start: VirtualTime { get }
  var latency: Latency { get }
  var seed: UInt64 { get }

  /// Fresh contexts, which all run on `executor`.
  func makeContexts(executor: any SerialExecutor) -> Contexts

  /// The invariants, before anything happened.
  func makeWatch() -> Watch

  /// The world before anything happened.
  static var emptyWorld: World { get }

  /// Folds what has happened into the context that recorded it.
  static func evolve(_ world: inout World, _ message: Message)
}

/// A message that the scenario sends at a stated time. It has one recipient.
public struct Scheduled<Message: DomainMessage>: Sendable, Equatable {
  public let time: VirtualTime
  /// Whether it belongs to the opening, which is over before the first customer comes.
  public let isOpening: Bool
  public let message: Message

  public init(time: VirtualTime, isOpening: Bool, message: Message) {
    self.time = time
    self.isOpening = isOpening
    self.message = message
  }
}

/// The contexts of a system at work, each an actor.
public protocol ContextGroup<Message, World>: Sendable {
  associatedtype Message: DomainMessage
  associatedtype World: Sendable

  /// Has `target` handle `message` and puts what came of it into `handling`.
  func handle(
    _ message: Message, by target: ParticipantID, into handling: inout Handling<Message>
  ) async

  /// What all contexts hold now.
  func world() async -> World

  /// Puts states in place that were rebuilt from the stored events.
  func restore(_ world: World) async
}

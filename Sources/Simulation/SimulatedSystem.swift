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

  /// What the scenario does, ordered by time: the opening first, then what customers do, and the
  /// faults that are planned.
  var agenda: [Scheduled<Message>] { get }
  /// The moment at which the world begins.
  var start: VirtualTime { get }
  var latency: Latency { get }
  var seed: UInt64 { get }
  /// The safety mechanisms that are on at the start.
  var mechanisms: MechanismSet { get }

  /// Fresh contexts, which all run on `executor`.
  func makeContexts(executor: any SerialExecutor) -> Contexts

  /// The invariants, before anything happened.
  func makeWatch() -> Watch

  /// The world before anything happened.
  static var emptyWorld: World { get }

  /// Folds what has happened into the context that recorded it.
  static func evolve(_ world: inout World, _ message: Message)

  /// Has `target` handle `message`, as a pure function of what the contexts hold.
  func handle(
    _ message: Message, by target: ParticipantID, in world: inout World,
    into handling: inout Handling<Message>)

  /// What an outside system sends instead of `reply` when it misbehaves. What says that it has not
  /// answered in time is sent by the port that waits for it.
  func misbehave(_ how: Misbehaviour, insteadOf reply: Outgoing<Message>) -> [Outgoing<Message>]

  /// How `outside` can misbehave; nothing where it cannot.
  static func misbehaviours(of outside: ParticipantID) -> [Misbehaviour]

  /// Puts what `context` holds in `other` into `world`.
  static func replaceState(of context: ParticipantID, in world: inout World, by other: World)

  /// What `context` holds in `world`, as JSON with sorted keys: the same bytes in every process.
  ///
  /// - Parameter goesOn: is asked now and then, where that is much.
  /// - Returns: nil where it is not to go on.
  static func stateText(
    of context: ParticipantID, in world: World, goesOn: @escaping @Sendable () -> Bool
  ) -> String?
}

extension SimulatedSystem {
  /// The same where nobody stops it.
  public static func stateText(of context: ParticipantID, in world: World) -> String {
    stateText(of: context, in: world) { true } ?? ""
  }
}

/// What the scenario does at a stated time.
public struct Scheduled<Message: DomainMessage>: Sendable, Equatable {
  public enum Act: Sendable, Equatable {
    /// Send a message, which has one recipient.
    case send(Message)
    /// Begin or end a fault, or switch a mechanism.
    case change(Change)
  }

  public let time: VirtualTime
  /// Whether it belongs to the opening, which is over before the first customer comes.
  public let isOpening: Bool
  public let act: Act

  public init(time: VirtualTime, isOpening: Bool, _ act: Act) {
    self.time = time
    self.isOpening = isOpening
    self.act = act
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

  /// The same group with a new actor for `context`, which holds nothing yet: the old one is thrown
  /// away.
  func replacing(_ context: ParticipantID) -> Self

  /// Puts the state of one context in place.
  func restore(_ context: ParticipantID, from world: World) async
}

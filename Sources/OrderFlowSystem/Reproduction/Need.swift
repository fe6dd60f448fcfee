import EventSourcing
import Primitives

/// Something of a run that could be left out.
struct Need: Equatable, Sendable {
  enum Thing: Equatable, Sendable {
    /// Without its cancellation.
    case order(Scenario.CustomerOrder)
    case cancellation(OrderID)
    /// A fault that lasts, or strikes by chance.
    case fault(PlannedFault)
    /// What happened to one message.
    case mishap(Mishap)
    /// A safety mechanism is off from the start.
    case without(Mechanism)
  }

  /// A strike at one message, and what is known of that message.
  struct Mishap: Equatable, Sendable {
    let strike: Strike
    let target: ParticipantID
    let name: String
    let subject: Name?
  }

  let thing: Thing
  /// When it happens.
  let time: VirtualTime
}

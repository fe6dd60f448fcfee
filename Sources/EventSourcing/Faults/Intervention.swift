public import Primitives

/// What the user does as the broker.
public enum Intervention: Hashable, Sendable {
  /// Deliver this one next, whatever is due first.
  case deliver(FlightID)
  case drop(FlightID)
  case duplicate(FlightID)
  case delay(FlightID, by: VirtualDuration)
  /// Let the first come right after the second.
  case moveBehind(FlightID, FlightID)
  /// Send a dead letter again.
  case redeliver(FlightID)
  case change(Change)
}

public import DeliveryContract
public import Primitives

/// What Delivery can be asked to do, in its own words.
public enum DeliveryCommand: Equatable, Sendable {
  case setParcelRule(unitsPerParcel: Int)
  case open(OrderID, [PackedItem])
  case clear(OrderID)
  case dispatch(OrderID, [CarrierLabel])
  case stop(OrderID)
  case close(OrderID)
}

public import DeliveryContract
public import Primitives

/// Where a shipment is in its life.
public enum ShipmentStatus: String, Codable, Sendable, CaseIterable {
  /// Its items or its payment are not known yet.
  case open
  case prepared
  case dispatched
  case stopped
  case closed
}

/// What leaves for one order.
public struct Shipment: Codable, Equatable, Sendable {
  public internal(set) var status = ShipmentStatus.open
  public internal(set) var items: [PackedItem]?
  public internal(set) var isCleared = false
  public internal(set) var parcels: [Parcel] = []
  /// The carrier's own labels: Delivery conforms to its model.
  public internal(set) var labels: [CarrierLabel] = []
}

/// The shipments.
public struct DeliveryState: Codable, Equatable, Sendable {
  public internal(set) var shipments = OrderedTable<OrderID, Shipment>()
  public internal(set) var unitsPerParcel = 20
  public internal(set) var dispatchedParcels = 0

  public init() {}
}

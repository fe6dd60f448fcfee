public import Primitives

/// Do not ship an order, if it has not left. Ordering → Delivery.
public struct StopShipment: Payload {
  public static let name = "STOP_SHIPMENT"

  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// How parcels are packed. Sent by the scenario to Delivery.
public struct SetParcelRule: Payload {
  public static let name = "SET_PARCEL_RULE"

  /// The most units that go into one parcel, at least 1.
  public var unitsPerParcel: Int

  public init(unitsPerParcel: Int) { self.unitsPerParcel = unitsPerParcel }
}

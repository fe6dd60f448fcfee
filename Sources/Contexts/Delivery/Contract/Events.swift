public import Primitives

/// The items of an order are packed and wait for the carrier.
public struct ShipmentPrepared: Payload {
  public static let name = "SHIPMENT_PREPARED"

  public var orderId: OrderID
  public var shipmentId: ShipmentID
  public var parcels: [Parcel]

  public init(orderId: OrderID, shipmentId: ShipmentID, parcels: [Parcel]) {
    self.orderId = orderId
    self.shipmentId = shipmentId
    self.parcels = parcels
  }
}

/// One box.
public struct Parcel: Codable, Equatable, Sendable {
  /// From 1 within the shipment.
  public var number: Int
  public var items: [PackedItem]

  public init(number: Int, items: [PackedItem]) {
    self.number = number
    self.items = items
  }
}

/// So many of one item in a box.
public struct PackedItem: Codable, Equatable, Sendable {
  public var item: ItemID
  public var quantity: Quantity

  public init(item: ItemID, quantity: Quantity) {
    self.item = item
    self.quantity = quantity
  }
}

/// All parcels of an order have left the warehouse.
public struct OrderDispatched: Payload {
  public static let name = "ORDER_DISPATCHED"

  public var orderId: OrderID
  public var shipmentId: ShipmentID
  public var parcels: [Parcel]

  public init(orderId: OrderID, shipmentId: ShipmentID, parcels: [Parcel]) {
    self.orderId = orderId
    self.shipmentId = shipmentId
    self.parcels = parcels
  }
}

/// The shipment was stopped in time.
public struct ShipmentStopped: Payload {
  public static let name = "SHIPMENT_STOPPED"

  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// The parcels had left already.
public struct ShipmentStopRefused: Payload {
  public static let name = "SHIPMENT_STOP_REFUSED"

  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

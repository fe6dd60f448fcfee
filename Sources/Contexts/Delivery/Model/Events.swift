public import DeliveryContract
public import Primitives

/// What happens in Delivery: the published events, and what it keeps to itself.
public enum DeliveryEvent: Equatable, Sendable {
  case shipmentPrepared(ShipmentPrepared)
  case orderDispatched(OrderDispatched)
  case shipmentStopped(ShipmentStopped)
  case shipmentStopRefused(ShipmentStopRefused)

  case parcelRuleSet(ParcelRuleSet)
  case shipmentOpened(ShipmentOpened)
  case shipmentCleared(ShipmentCleared)
  case labelsReceived(LabelsReceived)
  case shipmentClosed(ShipmentClosed)
}

/// From now on a parcel holds at most so many units.
public struct ParcelRuleSet: Payload {
  public static let name = "PARCEL_RULE_SET"
  public var unitsPerParcel: Int

  public init(unitsPerParcel: Int) { self.unitsPerParcel = unitsPerParcel }
}

/// Delivery knows what an order holds.
public struct ShipmentOpened: Payload {
  public static let name = "SHIPMENT_OPENED"
  public var orderId: OrderID
  public var items: [PackedItem]

  public init(orderId: OrderID, items: [PackedItem]) {
    self.orderId = orderId
    self.items = items
  }
}

/// The order is paid: its shipment may leave.
public struct ShipmentCleared: Payload {
  public static let name = "SHIPMENT_CLEARED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// The carrier has come, with its labels as they are.
public struct LabelsReceived: Payload {
  public static let name = "LABELS_RECEIVED"
  public var orderId: OrderID
  public var labels: [CarrierLabel]

  public init(orderId: OrderID, labels: [CarrierLabel]) {
    self.orderId = orderId
    self.labels = labels
  }
}

/// The order came to nothing, so its shipment does too.
public struct ShipmentClosed: Payload {
  public static let name = "SHIPMENT_CLOSED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

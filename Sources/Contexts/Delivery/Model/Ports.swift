public import DeliveryContract
public import Primitives

/// The carrier, as Delivery needs it.
public protocol Carrier: Sendable {
  /// Asks for a shipment to be collected.
  ///
  /// - Returns: when the carrier comes, with its labels: once as a rule, never where it does not come.
  func collect(_ shipment: ShipmentPrepared) -> [(pickup: CarrierPickup, after: VirtualDuration)]
}

/// The carrier stands at the door.
public struct CarrierPickup: Payload {
  public static let name = "CARRIER_PICKUP"
  public var orderId: OrderID
  public var labels: [CarrierLabel]

  public init(orderId: OrderID, labels: [CarrierLabel]) {
    self.orderId = orderId
    self.labels = labels
  }
}

/// A label in the carrier's own model, which Delivery takes as it comes.
public struct CarrierLabel: Codable, Equatable, Sendable {
  public var consignmentNo: String
  public var piece: Int
  public var of: Int

  public init(consignmentNo: String, piece: Int, of: Int) {
    self.consignmentNo = consignmentNo
    self.piece = piece
    self.of = of
  }
}

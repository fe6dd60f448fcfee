public import Primitives

/// Which shipment: one for each order, `SH-10248`.
public struct ShipmentID: Hashable, Sendable {
  public let order: OrderID

  public init(order: OrderID) { self.order = order }
}

extension ShipmentID: LosslessStringConvertible {
  public var description: String { "SH-\(order.text)" }

  public init?(_ description: String) {
    // By scalars: a mark at the start of an order's name would make one character with the dash.
    let scalars = description.unicodeScalars
    guard scalars.starts(with: "SH-".unicodeScalars) else { return nil }
    self.init(order: OrderID(String(scalars.dropFirst(3))))
  }
}

extension ShipmentID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = ShipmentID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a shipment is written SH-ORDER")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

public import Primitives

/// Which charge: the order's name and a number, `CH-10248-1`.
public struct ChargeID: Hashable, Sendable {
  public let order: OrderID
  /// 1 for the first charge of the order.
  public let ordinal: Int32

  public init(order: OrderID, ordinal: Int32) {
    self.order = order
    self.ordinal = ordinal
  }
}

extension ChargeID: LosslessStringConvertible {
  public var description: String { "CH-\(order.text)-\(ordinal)" }

  public init?(_ description: String) {
    // By scalars: a mark at the edge of an order's name would make one character with the dash.
    let scalars = description.unicodeScalars
    guard scalars.starts(with: "CH-".unicodeScalars), let dash = scalars.lastIndex(of: "-"),
      let ordinal = Int32(String(scalars[scalars.index(after: dash)...])),
      let start = scalars.index(scalars.startIndex, offsetBy: 3, limitedBy: dash)
    else { return nil }
    self.init(order: OrderID(String(scalars[start..<dash])), ordinal: ordinal)
  }
}

extension ChargeID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = ChargeID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a charge is written CH-ORDER-NUMBER")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

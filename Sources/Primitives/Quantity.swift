/// A count of units that is ordered, locked, sent or shipped: at least one.
public struct Quantity: Hashable, Sendable {
  /// From 1 to ``limit``.
  public let units: Int32

  /// The most units that one line or one delivery of goods may hold.
  public static let limit = 1_000_000
  /// The most units that one order may hold.
  public static let limitPerOrder = 20_000

  /// nil outside 1 to ``limit``.
  public init?(_ units: Int) {
    guard (1...Self.limit).contains(units) else { return nil }
    self.units = Int32(units)
  }

  /// `units`, brought into 1 to ``limit``.
  public init(clamping units: Int) {
    self.units = Int32(min(max(units, 1), Self.limit))
  }

  @inlinable public var count: Int { Int(units) }
}

extension Quantity: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let quantity = Quantity(try container.decode(Int.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a quantity is from 1 to \(Self.limit)")
    }
    self = quantity
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Int(units))
  }
}

extension Quantity: CustomStringConvertible {
  public var description: String { String(units) }
}

/// An exact amount of money. There is no floating point anywhere near it.
public struct Money: Hashable, Sendable, Codable {
  /// Cents for a dollar, won for a won.
  public var minorUnits: Int64
  public var currency: Currency

  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The largest price of one unit that is accepted, in minor units. With at most
  /// ``Quantity/limitPerOrder`` units in an order no total can overflow.
  public static let largestPrice: Int64 = 1_000_000_000_000

  /// This price for `quantity` units.
  @inlinable public func times(_ quantity: Quantity) -> Int64 {
    minorUnits * Int64(quantity.units)
  }
}

extension Money: CustomStringConvertible {
  /// `440.00 USD`, `15000 KRW`.
  public var description: String {
    let digits = currency.fractionDigits
    let sign = minorUnits < 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(minorUnits.magnitude) \(currency)" }
    let unit = repeatElement(10, count: digits).reduce(1, *) as UInt64
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: unit)
    // Behind a leading one the zeros stay.
    let fraction = String(unit + rest).dropFirst()
    return "\(sign)\(whole).\(fraction) \(currency)"
  }
}

/// An ISO 4217 currency.
public struct Currency: Hashable, Sendable {
  /// Three letters A to Z, a byte each.
  @usableFromInline let packed: UInt32

  /// nil where `code` is not three letters from A to Z.
  public init?(_ code: String) {
    let bytes = Array(code.utf8)
    guard bytes.count == 3, bytes.allSatisfy({ (65...90).contains($0) }) else { return nil }
    packed = bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private init(_ a: Character, _ b: Character, _ c: Character) {
    packed = [a, b, c].reduce(0) { $0 << 8 | UInt32($1.asciiValue ?? 63) }
  }

  /// The United States dollar, which is meant where an order book names no currency.
  public static let usd = Currency("U", "S", "D")
  /// The South Korean won.
  public static let krw = Currency("K", "R", "W")

  private static let withoutFraction =
    ["JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF"].compactMap(Currency.init)
  private static let withThousandths =
    ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].compactMap(Currency.init)

  /// How many digits stand after the point (ISO 4217: most have two).
  public var fractionDigits: Int {
    if Self.withoutFraction.contains(self) { return 0 }
    return Self.withThousandths.contains(self) ? 3 : 2
  }
}

extension Currency: CustomStringConvertible {
  public var description: String {
    let bytes = [packed >> 16, packed >> 8, packed].map { UInt8(truncatingIfNeeded: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Currency: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let code = try container.decode(String.self)
    guard let currency = Currency(code) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a currency is three letters")
    }
    self = currency
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A length of time as people write it: a whole number and one unit, `250ms`, `90s`, `15m`, `2h`,
/// `3d`.
enum DurationText {
  private static let units: [(name: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
  ]

  /// Milliseconds; nil where it is something else, or too large.
  static func read(_ text: some StringProtocol) -> Int64? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let name = text[digits.endIndex...]
    guard let unit = units.first(where: { $0.name == name }), let count = Int64(String(digits))
    else { return nil }
    let (milliseconds, isTooLarge) = count.multipliedReportingOverflow(by: unit.milliseconds)
    return isTooLarge ? nil : milliseconds
  }

  /// In the largest unit of which it is a whole number.
  static func write(_ milliseconds: Int64) -> String {
    let unit = units.first { milliseconds != 0 && milliseconds.isMultiple(of: $0.milliseconds) }
    return unit.map { "\(milliseconds / $0.milliseconds)\($0.name)" } ?? "0s"
  }
}

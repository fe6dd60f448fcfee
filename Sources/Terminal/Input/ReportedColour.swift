/// A colour as terminals tell it: `rgb:ffff/ffff/ffff` with one to four digits each, or `rgba:…`.
struct ReportedColour: Equatable {
  /// From 0 to 1.
  let red, green, blue: Double

  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let count = ["rgb": 3, "rgba": 4][parts[0]] else { return nil }
    let digits = parts[1].split(separator: "/", omittingEmptySubsequences: false)
    let values = digits.compactMap(Self.share)
    guard digits.count == count, values.count == count else { return nil }
    (red, green, blue) = (values[0], values[1], values[2])
  }

  /// How bright it looks, from 0 for black to 1 for white.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// Of the most that so many digits can say.
  private static func share(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit),
      let value = Int(digits, radix: 16)
    else { return nil }
    return Double(value) / Double(1 << (4 * digits.count) - 1)
  }
}

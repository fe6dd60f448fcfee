/// Decimal numbers without a sign, as people write them.
public enum DecimalText {
  /// The number times 10 to the power of `places`; nil where it is none, has more places than that, or
  /// is too large.
  public static func number(_ text: some StringProtocol, places: Int) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !whole.isEmpty,
      parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : "0"
    guard !fraction.isEmpty, parts.count == 1 || fraction.count <= places else { return nil }
    let digits = parts.count == 1 ? "" : fraction
    return Int64(whole + digits + String(repeating: "0", count: places - digits.count))
  }

  /// `number` divided by 10 to the power of `places`, without zeros at its end.
  public static func text(_ number: Int64, places: Int) -> String {
    let digits = String(number)
    var text = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    guard places > 0 else { return text }
    text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    while text.last == "0" { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

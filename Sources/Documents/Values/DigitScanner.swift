/// Walks over a text that is made of groups of digits.
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text.utf8[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes exactly so many ASCII digits, or nothing.
  mutating func number(digits count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + $1.digitValue }
  }

  /// Takes one byte if it is among these.
  mutating func skip(_ characters: StaticString) -> Bool {
    guard let next = rest.first,
      characters.withUTF8Buffer({ $0.contains(next) })
    else { return false }
    rest = rest.dropFirst()
    return true
  }
}

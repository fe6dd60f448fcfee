/// A whole number in ASCII digits with an optional minus sign: no plus, no separators, no leading
/// zeros (which YAML 1.1 takes for octal, and spreadsheets drop).
struct WholeNumberFormat: ValueFormat {
  let range: ClosedRange<Int>

  var expected: String {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min, Int.max): "a whole number"
    case (_, Int.max): "a whole number of at least \(range.lowerBound)"
    case (Int.min, _): "a whole number of at most \(range.upperBound)"
    default: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  func read(_ text: String) throws(Mismatch) -> Int {
    let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { throw Mismatch(text) }
    if digits.count > 1 && digits.first == UInt8(ascii: "0") {
      throw Mismatch(problem: "is \(Printable.quoted(text)), which begins with zeros")
    }
    guard let number = Int(text), range.contains(number) else { throw Mismatch(text) }
    return number
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// The value of a digit; only for bytes that are one.
  var digitValue: Int { Int(self) - 0x30 }
}

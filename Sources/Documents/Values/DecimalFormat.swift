/// A decimal number as an exact count of its smallest unit: with two fraction digits, `12.5` is 1250.
///
/// It never passes through floating point, which has no 0.1.
struct DecimalFormat: ValueFormat {
  let fractionDigits: Int
  let range: ClosedRange<Int64>

  var expected: String {
    let kind =
      switch fractionDigits {
      case ...0: "a whole number"
      case 1: "a number with at most 1 digit after the point"
      default: "a number with at most \(fractionDigits) digits after the point"
      }
    switch (range.lowerBound, range.upperBound) {
    case (Int64.min, Int64.max): return kind
    case (_, Int64.max): return "\(kind), at least \(write(range.lowerBound))"
    case (Int64.min, _): return "\(kind), at most \(write(range.upperBound))"
    default: return "\(kind), from \(write(range.lowerBound)) to \(write(range.upperBound))"
    }
  }

  func read(_ text: String) throws(Mismatch) -> Int64 {
    let negative = text.hasPrefix("-")
    let digits = negative ? text.utf8.dropFirst() : text.utf8[...]
    let point = digits.firstIndex(of: UInt8(ascii: "."))
    let whole = digits[..<(point ?? digits.endIndex)]
    let fraction = point.map { digits[$0...].dropFirst() }
    guard !whole.isEmpty, whole.allSatisfy(\.isDigit), fraction?.isEmpty != true,
      fraction?.allSatisfy(\.isDigit) ?? true, fraction?.count ?? 0 <= max(0, fractionDigits)
    else { throw Mismatch(text) }
    if whole.count > 1 && whole.first == UInt8(ascii: "0") {
      throw Mismatch(problem: "is \(Printable.quoted(text)), which begins with zeros")
    }
    var units = Downwards()
    for digit in whole { units.append(digit.digitValue) }
    for digit in fraction ?? digits[digits.endIndex...] { units.append(digit.digitValue) }
    for _ in (fraction?.count ?? 0)..<max(0, fractionDigits) { units.append(0) }
    guard let exact = units.value(negative: negative), range.contains(exact) else {
      throw Mismatch(text)
    }
    return exact
  }

  /// Counts below zero, because Int64 reaches one further there than above.
  private struct Downwards {
    private var total: Int64? = 0

    mutating func append(_ digit: Int) {
      guard let (tens, tooLarge) = total?.multipliedReportingOverflow(by: 10) else { return }
      let (sum, overflow) = tens.subtractingReportingOverflow(Int64(digit))
      total = tooLarge || overflow ? nil : sum
    }

    func value(negative: Bool) -> Int64? {
      guard let total else { return nil }
      if negative { return total }
      return total == Int64.min ? nil : -total
    }
  }

  private func write(_ units: Int64) -> String {
    guard fractionDigits > 0 else { return String(units) }
    var digits = String(units.magnitude)
    while digits.count <= fractionDigits { digits = "0" + digits }
    let point = digits.index(digits.endIndex, offsetBy: -fractionDigits)
    return (units < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}

/// A length of time in one unit, `250ms`, `90s`, `15m`, `2h` or `3d`, as whole milliseconds.
struct DurationFormat: ValueFormat {
  let range: ClosedRange<Int64>

  // Longest unit first, so that it can also write a bound back.
  private static let units: [(name: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
  ]

  var expected: String {
    "a duration such as 250ms, 90s, 15m, 2h or 3d, from \(write(range.lowerBound))"
      + " to \(write(range.upperBound))"
  }

  func read(_ text: String) throws(Mismatch) -> Int64 {
    let digits = text.utf8.prefix(while: \.isDigit)
    let name = String(Substring(text.utf8[digits.endIndex...]))
    guard let unit = Self.units.first(where: { $0.name == name }),
      let count = Int64(String(Substring(digits)))
    else { throw Mismatch(text) }
    let (milliseconds, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
    guard !overflow, range.contains(milliseconds) else { throw Mismatch(text) }
    return milliseconds
  }

  private func write(_ milliseconds: Int64) -> String {
    if milliseconds == 0 { return "0s" }
    for unit in Self.units where milliseconds.isMultiple(of: unit.milliseconds) {
      return "\(milliseconds / unit.milliseconds)\(unit.name)"
    }
    return "\(milliseconds)ms"
  }
}

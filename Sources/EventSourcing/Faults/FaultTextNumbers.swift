import Primitives

/// Percentages and counts as faults' texts have them.
enum FaultTextNumbers {
  /// `10%`, `0.25%`, in 1 to 10,000 basis points; nil where it is something else.
  static func basisPoints(_ text: String) -> Int? {
    guard text.last == "%", let points = DecimalText.number(text.dropLast(), places: 2),
      (1...10_000).contains(points)
    else { return nil }
    return Int(points)
  }

  static func text(basisPoints: Int) -> String {
    DecimalText.text(Int64(basisPoints), places: 2) + "%"
  }

  /// A whole number without a sign; nil where it is something else or not in `range`.
  static func wholeNumber(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = DecimalText.number(text, places: 0), let count = Int(exactly: number),
      range.contains(count)
    else { return nil }
    return count
  }
}

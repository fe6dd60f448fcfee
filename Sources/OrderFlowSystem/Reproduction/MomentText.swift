import Primitives

/// Lengths of time as people type them: `250ms`, `12.5s`, `2h30m`.
enum MomentText {
  private static let units: [(name: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
  ]

  /// Without rounding; not for negative ones.
  static func text(_ span: VirtualDuration) -> String {
    var rest = span.milliseconds
    var text = ""
    for unit in units.prefix(3) where rest >= unit.milliseconds {
      text += "\(rest / unit.milliseconds)\(unit.name)"
      rest %= unit.milliseconds
    }
    if rest == 0 && !text.isEmpty { return text }
    let fraction = String(String(1_000 + rest % 1_000).dropFirst())
    let digits = fraction.lastIndex { $0 != "0" }.map { fraction[...$0] } ?? ""
    return text + "\(rest / 1_000)" + (digits.isEmpty ? "" : ".\(digits)") + "s"
  }

  /// Numbers with units that get smaller, to the millisecond; nil where it is something else.
  static func span(_ text: String) -> VirtualDuration? {
    var rest = text.lowercased()[...]
    var smaller = units[...]
    var total: Int64 = 0
    repeat {
      let number = rest.prefix { $0 == "." || ("0"..."9").contains($0) }
      rest = rest[number.endIndex...]
      let name = rest.prefix { $0 != "." && !("0"..."9").contains($0) }
      rest = rest[name.endIndex...]
      guard let index = smaller.firstIndex(where: { $0.name == name }),
        let thousandths = DecimalText.number(String(number), places: 3)
      else { return nil }
      let (product, isTooLarge) =
        thousandths.multipliedReportingOverflow(by: units[index].milliseconds)
      let (sum, isSumTooLarge) = total.addingReportingOverflow(product / 1_000)
      guard !isTooLarge, !isSumTooLarge, product.isMultiple(of: 1_000) else { return nil }
      total = sum
      smaller = units[(index + 1)...]
    } while !rest.isEmpty
    return .milliseconds(total)
  }
}

/// Plain decimal numbers without a sign.
enum DecimalText {
  /// The number times 10 to the power of `places`; nil with more places than that, or none in front.
  static func number(_ text: String, places: Int) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.count <= places,
      (whole + fraction).allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return Int64(whole + fraction + String(repeating: "0", count: places - fraction.count))
  }
}

extension VirtualDuration {
  private static let units: [(name: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
  ]

  /// Reads `250ms`, `1.5s`, `1m30s`: numbers with units that get smaller, to the millisecond; nil where
  /// it is something else, or too long.
  public init?(exactly text: String) {
    var rest = text.lowercased()[...]
    var smaller = Self.units[...]
    var total: Int64 = 0
    repeat {
      let number = rest.prefix { $0 == "." || DecimalText.isDigit($0) }
      rest = rest[number.endIndex...]
      let name = rest.prefix { $0 != "." && !DecimalText.isDigit($0) }
      rest = rest[name.endIndex...]
      guard let index = smaller.firstIndex(where: { $0.name == name }),
        let thousandths = DecimalText.number(number, places: 3)
      else { return nil }
      let (product, isTooLarge) =
        thousandths.multipliedReportingOverflow(by: Self.units[index].milliseconds)
      let (sum, isSumTooLarge) = total.addingReportingOverflow(product / 1_000)
      guard !isTooLarge, !isSumTooLarge, product.isMultiple(of: 1_000) else { return nil }
      total = sum
      smaller = Self.units[(index + 1)...]
    } while !rest.isEmpty
    self.init(milliseconds: total)
  }

  /// The length to the millisecond, as ``init(exactly:)`` reads it. Not for negative ones.
  public var exactText: String {
    var rest = milliseconds
    var text = ""
    for unit in Self.units.prefix(3) where rest >= unit.milliseconds {
      text += "\(rest / unit.milliseconds)\(unit.name)"
      rest %= unit.milliseconds
    }
    switch rest {
    case 0: return text.isEmpty ? "0s" : text
    case ..<1_000: return text + "\(rest)ms"
    default: return text + DecimalText.text(rest, places: 3) + "s"
    }
  }
}

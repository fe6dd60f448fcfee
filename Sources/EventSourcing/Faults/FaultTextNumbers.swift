import Primitives

/// Durations and percentages as faults' texts have them.
enum FaultTextNumbers {
  private static let units: [(name: String, milliseconds: Int64)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
  ]

  /// `250ms`, `1.5s`, `1m30s`: numbers with units that get smaller; nil where it is something else.
  static func duration(_ text: String) -> VirtualDuration? {
    var rest = text.lowercased()[...]
    var smaller = units[...]
    var total: Int64 = 0
    repeat {
      let number = rest.prefix { $0 == "." || isDigit($0) }
      rest = rest[number.endIndex...]
      let name = rest.prefix { !isDigit($0) && $0 != "." }
      rest = rest[name.endIndex...]
      guard let index = smaller.firstIndex(where: { $0.name == name }),
        let thousandths = decimal(number, places: 3)
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

  static func text(_ duration: VirtualDuration) -> String {
    var rest = duration.milliseconds
    var text = ""
    for unit in units.prefix(3) where rest >= unit.milliseconds {
      text += "\(rest / unit.milliseconds)\(unit.name)"
      rest %= unit.milliseconds
    }
    switch rest {
    case 0: return text.isEmpty ? "0s" : text
    case ..<1_000: return text + "\(rest)ms"
    default: return text + decimalText(rest, places: 3) + "s"
    }
  }

  /// `10%`, `0.25%`, in 1 to 10,000 basis points; nil where it is something else.
  static func basisPoints(_ text: String) -> Int? {
    guard text.last == "%", let points = decimal(text.dropLast(), places: 2),
      (1...10_000).contains(points)
    else { return nil }
    return Int(points)
  }

  static func text(basisPoints: Int) -> String {
    decimalText(Int64(basisPoints), places: 2) + "%"
  }

  /// A number without a sign, times 10 to the power of `places`; nil with more places than that.
  private static func decimal(_ text: Substring, places: Int) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !whole.isEmpty,
      parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return nil }
    let fraction = parts.dropFirst().first ?? "0"
    guard !fraction.isEmpty, fraction.count <= places else { return nil }
    return Int64(whole + fraction + String(repeating: "0", count: places - fraction.count))
  }

  private static func decimalText(_ number: Int64, places: Int) -> String {
    let digits = String(number)
    var text = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    text.insert(".", at: text.index(text.endIndex, offsetBy: -places))
    while text.last == "0" { text.removeLast() }
    return text.last == "." ? String(text.dropLast()) : text
  }

  /// A whole number without a sign; nil where it is something else or not in `range`.
  static func wholeNumber(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard text.allSatisfy(isDigit), let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}

import Simulation

extension OrderFlow {
  /// An amount of money: `392.00` is 39200 minor units.
  public static func spellings(of typed: String) -> [String] {
    let parts = typed.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (2...3).contains(parts[1].count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return [] }
    let digits = (parts[0] + parts[1]).drop { $0 == "0" }
    return ["minorUnits \(digits.isEmpty ? "0" : digits)"]
  }
}

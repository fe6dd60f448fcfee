/// The figures, in one table.
struct Table {
  private var rows: [[String]] = [["what", "a second", "each", "ratio", "to"]]

  /// - Parameters:
  ///   - reference: what it is held against: the ratio is how many times slower it is.
  ///   - aim: the largest ratio that is aimed at.
  mutating func add(_ measured: Measurement, to reference: Measurement? = nil, aim: Double? = nil) {
    let ratio = reference.map { $0.perSecond / max(measured.perSecond, .leastNonzeroMagnitude) }
    rows.append([
      measured.name, Self.count(measured.perSecond), Self.time(1 / max(measured.perSecond, 1e-9)),
      ratio.map { Self.fixed($0) } ?? "",
      (reference?.name ?? "") + (aim.map { ", aim \(Self.fixed($0))" } ?? ""),
    ])
  }

  mutating func add(_ name: String, value: String, aim: String) {
    rows.append([name, "", value, "", "aim \(aim)"])
  }

  /// What drawing a frame takes, and how many times that of the program in C.
  mutating func add(
    _ name: String, value: String, bytes: Double, ratios: (time: Double, bytes: Double)? = nil
  ) {
    rows.append([
      name, "\(Int(bytes.rounded())) bytes", value, ratios.map { Self.fixed($0.time) } ?? "",
      ratios.map { "in C, aim 2.00; bytes \(Self.fixed($0.bytes)), aim 1.20" } ?? "",
    ])
  }

  var text: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 || index == 4 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  static func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<1e-6: "\(fixed(seconds * 1e9)) ns"
    case ..<1e-3: "\(fixed(seconds * 1e6)) µs"
    default: "\(fixed(seconds * 1e3)) ms"
    }
  }

  private static func count(_ perSecond: Double) -> String {
    var digits = String(Int(perSecond.rounded()))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + groups).joined(separator: ",")
  }
}

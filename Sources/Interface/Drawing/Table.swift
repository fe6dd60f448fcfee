import Terminal

/// Columns of text that share the room there is.
struct Table {
  /// Which of the given columns are shown, and how wide.
  private(set) var widths: [(column: Int, columns: Int)] = []
  private var alignments: [Alignment] = []

  /// Between two columns.
  static let gap = 2
  /// A column narrower than this tells nothing.
  private static let narrowest = 5

  /// - Parameters:
  ///   - cells: all rows, the head among them.
  ///   - columns: the room for all.
  init(cells: [[String]], columns room: Int) {
    let count = cells.map(\.count).max() ?? 0
    let natural = (0..<count).map { column in
      cells.map { column < $0.count ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    alignments = (0..<count).map { column in
      let body = cells.dropFirst().compactMap { column < $0.count ? $0[column] : nil }
      let isNumber = !body.isEmpty && body.allSatisfy(Self.isNumber)
      return isNumber ? .trailing : .leading
    }
    var shown = Array(natural.indices)
    while shown.count > 1, Self.least(shown.map { natural[$0] }) > room { shown.removeLast() }
    var widths = shown.map { natural[$0] }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - room
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 1
    {
      widths[widest] -= 1
      excess -= 1
    }
    self.widths = Array(zip(shown, widths))
  }

  /// A row of the table, each cell filled up to its width.
  func row(_ cells: [String], _ look: Look) -> [String] {
    widths.enumerated().map { place, column in
      let text = column.column < cells.count ? cells[column.column] : ""
      let gap = place == widths.count - 1 ? "" : String(repeating: " ", count: Self.gap)
      return look.pad(text, column.columns, alignments[column.column]) + gap
    }
  }

  private static func least(_ natural: [Int]) -> Int {
    natural.map { min($0, narrowest) }.reduce(0, +) + gap * max(0, natural.count - 1)
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return ("0"..."9").contains(first) || first == "-" || first == "$" || first == "₩"
  }
}

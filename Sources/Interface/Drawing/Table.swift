import Terminal

/// Columns of text that share the room there is. What does not fit goes, from the right: a number
/// is never cut, since a cut number is a wrong one.
struct Table {
  /// Which of the given columns are shown, and how wide.
  private(set) var widths: [(column: Int, columns: Int)] = []
  private let alignments: [Alignment]

  /// Between two columns.
  static let gap = 2

  /// - Parameters:
  ///   - head: the columns' names.
  ///   - body: all rows.
  ///   - columns: the room for all.
  init(head: [String], body: [[String]], columns room: Int) {
    // A column is left out rather than squeezed until its words cannot be told apart.
    let headColumns = room < 30 ? 5 : 9
    let narrowest = 11
    func width(_ column: Int, _ rows: [[String]]) -> Int {
      rows.map { column < $0.count ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    let columns = head.indices.map { column in
      let texts = body.compactMap { column < $0.count ? $0[column] : nil }
      let isNumber = texts.contains { !$0.isEmpty } && texts.allSatisfy(Self.isNumber)
      let content = width(column, body)
      let keepsAll = isNumber || column == 0
      return (
        isNumber: isNumber, isEmpty: content == 0,
        least: max(
          keepsAll ? content : min(content, narrowest), min(width(column, [head]), headColumns)
        ),
        wanted: max(content, width(column, [head]))
      )
    }
    alignments = columns.map { $0.isNumber ? .trailing : .leading }
    var left = room
    for (index, column) in columns.enumerated() where !column.isEmpty {
      let gap = widths.isEmpty ? 0 : Self.gap
      if !widths.isEmpty, gap + column.least > left { break }
      widths.append((index, min(column.least, left)))
      left -= gap + widths[widths.count - 1].columns
    }
    // What is left over goes to those that want it, the first ones first.
    for place in widths.indices where left > 0 {
      let more = min(left, columns[widths[place].column].wanted - widths[place].columns)
      guard more > 0 else { continue }
      widths[place].columns += more
      left -= more
    }
  }

  /// A row of the table, each cell filled up to its width.
  func row(_ cells: [String], _ look: Look) -> [String] {
    widths.enumerated().map { place, column in
      let text = column.column < cells.count ? cells[column.column] : ""
      let gap = place == widths.count - 1 ? "" : String(repeating: " ", count: Self.gap)
      return look.pad(text, column.columns, alignments[column.column]) + gap
    }
  }

  /// Whether it shows all that `other` shows, with other texts in the cells: as many columns, none
  /// of them clipped more.
  func shows(as other: Table, _ body: [[String]], _ otherBody: [[String]]) -> Bool {
    guard widths.count == other.widths.count else { return false }
    return zip(widths, other.widths).allSatisfy { mine, others in
      let lost = Self.clipped(body, mine)
      return lost == 0 || lost <= Self.clipped(otherBody, others)
    }
  }

  /// How many cells of a column are clipped.
  private static func clipped(_ body: [[String]], _ column: (column: Int, columns: Int)) -> Int {
    body.count { row in
      column.column < row.count && TextWidth.columns(of: row[column.column]) > column.columns
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return ("0"..."9").contains(first) || text == "-"
      || (first == "-" && text.dropFirst().first?.isNumber == true)
  }
}

import Documents
import Terminal

/// Rows of cells in columns that line up, also where characters are two columns wide.
enum TextTable {
  static func lines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { row in row.map { Printable.text($0, limit: 400) } }
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? TextWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        cell + String(repeating: " ", count: max(0, widths[column] - TextWidth.columns(of: cell)))
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}

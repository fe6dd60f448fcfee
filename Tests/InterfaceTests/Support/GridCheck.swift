import Terminal

extension Grid {
  /// What is wrong with the grid as cells: rows of another width, halves of wide characters.
  var faults: [String] {
    (0..<size.rows).flatMap { row -> [String] in
      var faults: [String] = []
      var (count, width, isInWide) = (0, 0, false)
      for cell in self[row: row] {
        let columns = cell.columns
        if (columns == 0) != isInWide {
          faults.append("row \(row): half a character at \(count)")
        }
        (count, width, isInWide) = (count + 1, width + columns, columns == 2)
      }
      if isInWide { faults.append("row \(row): half a character at its end") }
      if count != size.columns || width != size.columns {
        faults.append("row \(row) has \(count) cells and is \(width) columns wide")
      }
      return faults
    }
  }

  /// The text of some of the rows.
  func text(rows: Range<Int>) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst(rows.lowerBound).prefix(rows.count).joined(separator: "\n")
  }
}

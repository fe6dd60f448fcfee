import Terminal

extension Grid {
  /// What is wrong with the grid as cells: rows of another width, halves of wide characters.
  var faults: [String] {
    (0..<size.rows).flatMap { row -> [String] in
      let cells = Array(self[row: row])
      var faults: [String] = []
      if cells.count != size.columns { faults.append("row \(row) has \(cells.count) columns") }
      for (column, cell) in cells.enumerated() {
        let isLast = column == cells.count - 1
        if cell.columns == 2, isLast || !cells[column + 1].isRightHalf {
          faults.append("row \(row): half a character at \(column)")
        }
        if cell.isRightHalf, column == 0 || cells[column - 1].columns != 2 {
          faults.append("row \(row): a right half without its left one at \(column)")
        }
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

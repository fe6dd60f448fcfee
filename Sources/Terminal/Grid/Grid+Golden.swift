extension Grid {
  /// What the grid says: its rows as lines, without the spaces at their ends and without a line
  /// break after the last one.
  public var text: String {
    (0..<size.rows).map(rowText).joined(separator: "\n")
  }

  private func rowText(_ row: Int) -> String {
    var line = String.UnicodeScalarView()
    var endOfInk = 0
    for cell in self[row: row] where !cell.isRightHalf {
      line.append(contentsOf: cell.grapheme.scalars)
      if cell.grapheme != .blank { endOfInk = line.count }
    }
    return String(String.UnicodeScalarView(line.prefix(endOfInk)))
  }

  /// The grid as a text that can be compared, read and kept under version control: its size, its
  /// rows, and after them, row by row, the columns that do not look plain.
  ///
  /// ```
  /// 12×2
  /// ┌ 주문 ─────┐
  /// │ ready     │
  /// ── styles ──
  /// 0: 0-11 bold fg=cyan
  /// 1: 2-6 reverse
  /// ```
  /// Columns count from 0 and include the last one named.
  public var golden: String {
    let spans = (0..<size.rows).compactMap(rowStyles)
    let lines = ["\(size)", text, "── styles ──"] + spans
    return lines.joined(separator: "\n") + "\n"
  }

  private func rowStyles(_ row: Int) -> String? {
    let spans = styleRuns(row).filter { $0.style != .plain }.map { run in
      "\(run.columns.lowerBound)-\(run.columns.upperBound - 1) \(run.style)"
    }
    return spans.isEmpty ? nil : "\(row): " + spans.joined(separator: ", ")
  }

  /// The row cut where its style changes.
  func styleRuns(_ row: Int) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    for (column, cell) in self[row: row].enumerated() {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].columns = last.columns.lowerBound..<(column + 1)
      } else {
        runs.append((column..<(column + 1), cell.style))
      }
    }
    return runs
  }
}

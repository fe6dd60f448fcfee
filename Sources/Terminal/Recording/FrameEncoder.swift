/// Writes what differs between one frame and the next as the sequences that all terminals share:
/// cursor moves, colours and attributes, text.
struct FrameEncoder {
  private var shown: Grid?
  private var cursor: Position?
  private var style = Style.plain

  /// What makes a screen that shows the last frame show `grid`; nothing where it does already. The
  /// first frame, and the first of another size, is written whole.
  /// - Parameter cursor: where the cursor blinks; nil hides it.
  mutating func difference(to grid: Grid, cursor: Position?) -> String {
    let before = shown?.size == grid.size ? shown : nil
    var text = ""
    if before == nil {
      style = .plain
      text = "\u{1B}[0m\u{1B}[2J\u{1B}[?25l"
      self.cursor = nil
    }
    for row in 0..<grid.size.rows {
      let old = before?[row: row] ?? []
      if old != grid[row: row] { text += difference(row, Array(old), Array(grid[row: row])) }
    }
    shown = grid
    if text.isEmpty, cursor == self.cursor { return "" }
    if let cursor {
      text += Self.move(cursor.row, cursor.column)
      if self.cursor == nil { text += "\u{1B}[?25h" }
    } else if self.cursor != nil {
      text += "\u{1B}[?25l"
    }
    self.cursor = cursor
    return text
  }

  /// - Parameter old: nothing where the row is blank.
  private mutating func difference(_ row: Int, _ old: [Cell], _ new: [Cell]) -> String {
    var text = ""
    var written = -1
    for (column, cell) in new.enumerated() where !cell.isRightHalf {
      guard cell != (old.isEmpty ? .blank : old[column]) else { continue }
      if written != column { text += Self.move(row, column) }
      if cell.style != style {
        style = cell.style
        text += style.sequence
      }
      text.unicodeScalars.append(contentsOf: cell.grapheme.scalars)
      written = column + cell.columns
    }
    return text
  }

  private static func move(_ row: Int, _ column: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }
}

extension Style {
  /// What makes text look so, whatever it looked like before.
  fileprivate var sequence: String {
    let codes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    let set = codes.filter { attributes.contains($0.0) }.map(\.1)
    let parts = ["0"] + set + foreground.codes(30) + background.codes(40)
    return "\u{1B}[\(parts.joined(separator: ";"))m"
  }
}

extension Colour {
  /// - Parameter base: 30 for text, 40 for the ground.
  fileprivate func codes(_ base: Int) -> [String] {
    switch self {
    case .standard: []
    case .ansi(let number) where number < 8: ["\(base + Int(number))"]
    case .ansi(let number): ["\(base + 60 + Int(min(number, 15)) - 8)"]
    case .rgb(let red, let green, let blue): ["\(base + 8);2;\(red);\(green);\(blue)"]
    }
  }
}

import CNcurses

/// Brings the difference between two grids to ncurses, which brings it to the terminal.
struct Painter {
  private let unicode: Bool
  private var pairs: ColourPairs
  private var last: (style: Style, attributes: attr_t, pair: Int32)
  private var painted: Grid?

  init(capabilities: Capabilities) {
    unicode = capabilities.unicode
    pairs = ColourPairs(colours: capabilities.colours)
    last = (.plain, 0, 0)
  }

  /// Nothing is known about the screen any more.
  mutating func forget() {
    painted = nil
  }

  /// Whether the screen shows this already.
  func isPainted(_ grid: Grid) -> Bool { painted == grid }

  /// Draws what differs from the last grid on the screen of ncurses.
  mutating func paint(_ grid: Grid) {
    if pairs.isExhausted {
      pairs.startOver()
      last = (.plain, 0, 0)
      painted = nil
    }
    let before = painted?.size == grid.size ? painted : nil
    if before == nil { werase(cncurses_screen()) }
    for row in 0..<min(grid.size.rows, Int(cncurses_rows())) {
      if let before, before[row: row] == grid[row: row] { continue }
      paint(row, grid[row: row])
    }
    painted = grid
  }

  /// A row as a whole: ncurses itself finds out which cells changed.
  private mutating func paint(_ row: Int, _ cells: ArraySlice<Cell>) {
    let width = Int(cncurses_columns())
    for (column, cell) in cells.enumerated() where column < width && !cell.isRightHalf {
      if cell.style != last.style, !isBlankAlike(cell) {
        let look = pairs.look(of: cell.style)
        last = (cell.style, look.attributes, look.pair)
      }
      let columns = cell.columns
      if columns == 2, column + 1 >= width {
        put(row, column, [0x20, 0])
      } else if columns == 1, cell.grapheme.base < 0x80, cell.grapheme.packed >> 21 == 0 {
        put(row, column, [wchar_t(cell.grapheme.base), 0])
      } else {
        paint(cell.grapheme, columns, row, column)
      }
    }
  }

  /// A blank shows nothing of its style but the background: to change colours for it, and back again
  /// for what comes after it, would be sent for nothing.
  private func isBlankAlike(_ cell: Cell) -> Bool {
    cell.grapheme == .blank && cell.style.background == last.style.background
      && cell.style.attributes.isDisjoint(with: .seenOnBlanks)
      && last.style.attributes.isDisjoint(with: .seenOnBlanks)
  }

  private func paint(_ grapheme: Grapheme, _ columns: Int, _ row: Int, _ column: Int) {
    guard unicode, cncurses_width(wchar_t(grapheme.base)) == Int32(columns) else {
      // Either the terminal knows ASCII only, or the C library, and with it ncurses, takes the
      // character for wider or narrower than it is and would move the rest of the row.
      let standIn = wchar_t(AsciiFallback.scalar(for: grapheme.base))
      for offset in 0..<columns { put(row, column + offset, [standIn, 0]) }
      return
    }
    put(row, column, grapheme.scalars.map { wchar_t($0.value) } + [0])
  }

  private func put(_ row: Int, _ column: Int, _ text: [wchar_t]) {
    _ = cncurses_put(Int32(row), Int32(column), text, last.attributes, last.pair)
  }
}

extension Attributes {
  /// What shows even where there is no character.
  fileprivate static let seenOnBlanks: Attributes = [.underline, .reverse]
}

extension Grid {
  /// Sets every cell of `rect` that lies in the grid.
  public mutating func fill(_ rect: Rect, _ cell: Cell = .blank) {
    let area = bounds.intersection(rect)
    let narrow = cell.withoutHalf
    for row in area.row..<max(area.row, area.endRow) {
      for column in area.column..<max(area.column, area.endColumn) {
        setNarrow(row, column, narrow)
      }
    }
  }

  /// Draws a line from `position` to the right, `columns` long.
  public mutating func horizontalLine(
    at position: Position, columns: Int, style: Style = .plain, border: BorderSet = .light
  ) {
    fill(
      Rect(row: position.row, column: position.column, rows: 1, columns: columns),
      border.cell(border.horizontal, style))
  }

  /// Draws a line from `position` downwards, `rows` long.
  public mutating func verticalLine(
    at position: Position, rows: Int, style: Style = .plain, border: BorderSet = .light
  ) {
    fill(
      Rect(row: position.row, column: position.column, rows: rows, columns: 1),
      border.cell(border.vertical, style))
  }

  /// Draws a frame just inside of `rect`, with `title` in its upper edge; what is within the frame
  /// stays. A rectangle one row high is a horizontal line, one column wide a vertical one.
  ///
  /// The title keeps a space on either side and two columns of frame; one that does not fit is
  /// clipped, and left out where not even one character fits.
  /// - Parameters:
  ///   - titleStyle: how the title looks; nil for as the frame.
  ///   - ellipsis: ends a clipped title; give `".."` with ASCII borders.
  public mutating func box(
    _ rect: Rect, title: String = "", style: Style = .plain, titleStyle: Style? = nil,
    border: BorderSet = .light, ellipsis: String? = nil
  ) {
    guard !rect.isEmpty else { return }
    let bottom = rect.endRow - 1
    let right = rect.endColumn - 1
    horizontalLine(at: rect.origin, columns: rect.columns, style: style, border: border)
    if rect.rows > 1 {
      horizontalLine(
        at: Position(row: bottom, column: rect.column), columns: rect.columns, style: style,
        border: border)
    }
    if rect.rows > 1 || rect.columns == 1 {
      verticalLine(at: rect.origin, rows: rect.rows, style: style, border: border)
      verticalLine(
        at: Position(row: rect.row, column: right), rows: rect.rows, style: style, border: border)
    }
    if rect.rows > 1, rect.columns > 1 {
      corner(rect.row, rect.column, border.topLeft, style, border)
      corner(rect.row, right, border.topRight, style, border)
      corner(bottom, rect.column, border.bottomLeft, style, border)
      corner(bottom, right, border.bottomRight, style, border)
    }
    let room = rect.columns - 6
    guard !title.isEmpty, room > 0 else { return }
    let text = TextWidth.clip(title, columns: room, ellipsis: ellipsis ?? border.ellipsis)
    put(
      " \(text) ", at: Position(row: rect.row, column: rect.column + 2),
      style: titleStyle ?? style)
  }

  /// Changes how the cells of `rect` look and leaves what they show. Where its left or right edge
  /// runs through a wide character, both halves follow the left one.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<min(area.endColumn + 1, size.columns) {
        let index = index(row, column)
        if cells[index].isRightHalf {
          setStyle(index, cells[index - 1].style)
        } else if column < area.endColumn {
          setStyle(index, change(cells[index].style))
        }
      }
    }
  }

  /// Draws `grid` with its top left corner at `position`, clipped to this one.
  public mutating func draw(_ grid: Grid, at position: Position) {
    let target = bounds.intersection(Rect(origin: position, size: grid.size))
    guard !target.isEmpty else { return }
    for row in target.row..<target.endRow {
      for column in target.column..<target.endColumn {
        let cell = grid.cells[grid.index(row - position.row, column - position.column)]
        if cell.columns == 2, column + 1 < target.endColumn {
          setWide(row, column, cell.grapheme, cell.style)
        } else if cell.columns == 1 {
          setNarrow(row, column, cell)
        } else if cell.columns == 2 || column == target.column {
          setNarrow(row, column, Cell(grapheme: .blank, style: cell.style))
        }
      }
    }
  }

  private mutating func corner(
    _ row: Int, _ column: Int, _ scalar: Character, _ style: Style, _ border: BorderSet
  ) {
    fill(Rect(row: row, column: column, rows: 1, columns: 1), border.cell(scalar, style))
  }
}

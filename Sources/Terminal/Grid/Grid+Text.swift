extension Grid {
  /// Draws `text` on one row, from `position` to the right, and returns the columns it took,
  /// those outside the grid included.
  ///
  /// Nothing wraps: a line break is a control character, and drawn as U+FFFD like all of them.
  /// - Parameters:
  ///   - position: where the first character goes; may lie outside.
  ///   - maxColumns: the text ends before it takes more than this; nil for no end of its own.
  ///   - clip: nothing outside of it is touched; nil for the whole grid.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, style: Style = .plain, maxColumns: Int? = nil,
    clip: Rect? = nil
  ) -> Int {
    let area = clip.map { bounds.intersection($0) } ?? bounds
    guard position.row >= area.row, position.row < area.endRow, !area.isEmpty,
      position.column < area.endColumn, position.column > -Rect.farthest
    else { return 0 }
    let limit = max(0, min(maxColumns ?? Rect.farthest, Rect.farthest))
    let end = position.column + limit
    var column = position.column
    func putNext(_ grapheme: Grapheme, _ columns: Int, on grid: inout Self) -> Bool {
      if column + columns > end || column >= area.endColumn { return false }
      grid.put(grapheme, columns, row: position.row, column: column, style: style, area: area)
      column += columns
      return true
    }
    if TextWidth.columns(ofHarmless: text) != nil {
      // Each scalar stands alone: it need not be known what follows.
      for scalar in text.unicodeScalars {
        let columns = ScalarClass(scalar.value).columns ?? 1
        guard putNext(Grapheme(scalar.value), columns, on: &self) else { break }
      }
    } else {
      for (grapheme, columns) in Graphemes(text) {
        guard putNext(grapheme, columns, on: &self) else { break }
      }
    }
    return column - position.column
  }

  private mutating func put(
    _ grapheme: Grapheme, _ columns: Int, row: Int, column: Int, style: Style, area: Rect
  ) {
    if columns == 1 {
      guard column >= area.column else { return }
      setNarrow(row, column, Cell(grapheme: grapheme, style: style))
    } else if column >= area.column, column + 1 < area.endColumn {
      setWide(row, column, grapheme, style)
    } else {
      // An edge cuts it in two: the half that is inside shows as a space.
      let inside = column < area.column ? column + 1 : column
      guard inside >= area.column, inside < area.endColumn else { return }
      setNarrow(row, inside, Cell(grapheme: .blank, style: style))
    }
  }
}

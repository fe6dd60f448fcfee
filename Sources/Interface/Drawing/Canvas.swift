import Terminal

/// A grid that is drawn on with roles instead of styles.
struct Canvas {
  private(set) var grid: Grid
  let look: Look

  init(size: Size, look: Look) {
    self.look = look
    grid = Grid(size: size, filledWith: Cell(" ", style: look.theme[.base]))
  }

  /// Makes all of `rect` blank.
  mutating func clear(_ rect: Rect, _ role: Role = .base) {
    grid.fill(rect, Cell(" ", style: look.theme[role]))
  }

  /// Draws spans one after the other and gives back the columns they took. What does not fit into
  /// `columns` is clipped, with a sign that something is missing.
  @discardableResult
  mutating func put(_ spans: [Span], row: Int, column: Int, columns: Int) -> Int {
    var used = 0
    let fits = Line.columns(spans) <= columns
    let mark = fits ? 0 : TextWidth.columns(of: look.ellipsis)
    for span in spans {
      let room = columns - used
      if room <= 0 { break }
      let isClipped = !fits && used + TextWidth.columns(of: span.text) > columns - mark
      // Where the next span would be lost entirely, this one shows it.
      let overflow = String(repeating: " ", count: mark)
      let text = isClipped ? look.clip(span.text + overflow, room) : span.text
      used += grid.put(
        text, at: Position(row: row, column: column + used), style: look.theme[span.role],
        maxColumns: room)
      if isClipped { break }
    }
    return used
  }

  /// Draws a line over a row of `rect`.
  mutating func draw(_ line: Line, row: Int, in rect: Rect) {
    var room = rect.columns
    let trailing = Line.columns(line.trailing)
    if trailing > 0, trailing + 4 <= room {
      room -= trailing
      put(line.trailing, row: row, column: rect.column + room, columns: trailing)
      room -= 1
    }
    put(line.spans, row: row, column: rect.column, columns: room)
    if let overlay = line.overlay {
      lay(overlay, Rect(row: row, column: rect.column, rows: 1, columns: rect.columns))
    }
  }

  /// Draws lines from the top of `rect`, as many as fit.
  mutating func draw(_ lines: [Line], in rect: Rect) {
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      draw(line, row: rect.row + index, in: rect)
    }
  }

  /// Lays a role over what is there: its ground and weight; its text colour only where that is
  /// not the ordinary one.
  mutating func lay(_ role: Role, _ rect: Rect) {
    let over = look.theme[role]
    let base = look.theme[.base]
    grid.restyle(rect) { style in
      Style(
        foreground: over.foreground == base.foreground ? style.foreground : over.foreground,
        background: over.background, attributes: style.attributes.union(over.attributes))
    }
  }

  /// Draws a frame with a title in its upper edge and, where there is room, something at its right.
  mutating func frame(
    _ rect: Rect, title: [Span], right: [Span] = [], role: Role, border: BorderSet
  ) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    grid.box(rect, style: look.theme[role], border: border)
    // A bit of the edge is seen before the title where there is room for it.
    let margin = rect.columns >= 34 ? 2 : 1
    let room = rect.columns - 2 * margin - 2
    guard rect.rows > 1, room > 0, !title.isEmpty else { return }
    let titleColumns = min(Line.columns(title), room)
    edge(title, row: rect.row, column: rect.column + margin, columns: titleColumns)
    let rightColumns = Line.columns(right)
    if rightColumns > 0, titleColumns + rightColumns + 3 <= room {
      let start = rect.endColumn - margin - 2 - rightColumns
      edge(right, row: rect.row, column: start, columns: rightColumns)
    }
  }

  /// Draws spans into the lower edge of a frame, at its right, where there is room.
  mutating func footer(_ rect: Rect, _ spans: [Span]) {
    let columns = Line.columns(spans)
    guard columns > 0, rect.rows > 1, columns + 6 <= rect.columns else { return }
    edge(spans, row: rect.endRow - 1, column: rect.endColumn - 4 - columns, columns: columns)
  }

  /// Makes what is there step back, for what is drawn over it.
  mutating func veil(_ rect: Rect) {
    let veil = look.theme[.veil]
    grid.restyle(rect) { _ in veil }
  }

  private mutating func edge(_ spans: [Span], row: Int, column: Int, columns: Int) {
    clear(Rect(row: row, column: column, rows: 1, columns: columns + 2))
    put(spans, row: row, column: column + 1, columns: columns)
  }
}

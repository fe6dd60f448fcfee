import Terminal

/// A line in which something is typed.
enum Prompt {
  /// Draws the field with a hint where it is empty; gives back where the cursor blinks.
  static func draw(
    _ field: TextField, hint: String, on canvas: inout Canvas, _ rect: Rect
  ) -> Position? {
    guard rect.rows > 0, rect.columns > 2 else { return nil }
    let spans =
      field.characters.isEmpty
      ? [Span("/ ", .key), Span(hint, .dim)] : [Span("/ ", .key)]
    canvas.put(spans, row: rect.row, column: rect.column, columns: rect.columns)
    let room = Rect(row: rect.row, column: rect.column + 2, rows: 1, columns: rect.columns - 2)
    return field.characters.isEmpty
      ? room.origin : draw(field, role: .strong, on: &canvas, room)
  }

  /// Draws what was typed so that the cursor is in sight.
  static func draw(
    _ field: TextField, role: Role, on canvas: inout Canvas, _ rect: Rect
  ) -> Position? {
    guard rect.rows > 0, rect.columns > 0 else { return nil }
    var text = field.characters
    var cursor = field.cursor
    while cursor > 0, TextWidth.columns(of: String(text[..<cursor])) >= rect.columns {
      text.removeFirst()
      cursor -= 1
    }
    canvas.put(
      [Span(String(text), role)], row: rect.row, column: rect.column, columns: rect.columns)
    return Position(
      row: rect.row, column: rect.column + TextWidth.columns(of: String(text[..<cursor])))
  }
}

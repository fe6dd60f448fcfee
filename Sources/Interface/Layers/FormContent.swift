import Primitives
import Simulation
import Terminal

/// The order form: a label and a field to each line, and below the field its hint or what is wrong.
struct FormContent {
  let form: FormState
  let look: Look

  /// How many rows a field takes, with a blank one and without.
  private static let (airy, dense) = (3, 2)

  /// How many rows it takes.
  var rows: Int { form.form == nil ? 1 : max(1, form.fields.count * Self.airy) + 1 }

  func draw(on canvas: inout Canvas, _ rect: Rect) -> Position? {
    guard let order = form.form else {
      canvas.draw([Line([Span(look.say(LayerWords.loading), .dim)])], in: rect)
      return nil
    }
    let labels = order.fields.map { look.say($0.label) }
    let labelColumns = min(
      rect.columns / 3, (labels.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2)
    var cursor: Position?
    // A blank line between fields where there is room for it.
    let each = rect.rows >= order.fields.count * Self.airy ? Self.airy : Self.dense
    // Where not all fields fit, those around the one that is typed in are seen.
    let seen = PaneContent.window(
      count: order.fields.count, rows: max(1, rect.rows / each), around: form.focused)
    for (place, index) in seen.enumerated() where index < form.fields.count {
      let isFocused = index == form.focused
      let area = rect.splitTop(place * each).rest.splitTop(min(2, rect.rows)).top
      canvas.put(
        [Span(labels[index], isFocused ? .label : .dim)], row: area.row, column: area.column,
        columns: labelColumns - 1)
      let box = Rect(
        row: area.row, column: area.column + labelColumns, rows: 1,
        columns: area.columns - labelColumns)
      let role: Role = isFocused ? .fieldFocused : .field
      canvas.clear(box, role)
      let position = Prompt.draw(form.fields[index], role: role, on: &canvas, box)
      if isFocused, form.phase == .editing { cursor = position }
      if area.rows > 1 { note(order.fields[index], index, on: &canvas, area, box) }
    }
    let words = form.phase == .editing ? LayerWords.formHint : .sending
    if rect.rows > seen.count * each {
      canvas.put(
        [Span(look.say(words), .dim)], row: rect.endRow - 1, column: rect.column,
        columns: rect.columns)
    }
    return cursor
  }

  /// What can be typed, or what was wrong with it.
  private func note(
    _ field: OrderForm.Field, _ index: Int, on canvas: inout Canvas, _ area: Rect, _ box: Rect
  ) {
    let span =
      if let error = form.error, error.field == index {
        Span("\(look.glyphs.warning) \(look.say(error.text))", .error)
      } else {
        Span(look.say(field.hint), .dim)
      }
    canvas.put([span], row: area.row + 1, column: box.column, columns: box.columns)
  }
}

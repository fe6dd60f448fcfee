import Primitives
import Simulation
import Terminal

/// The upper part of a context's pane: its state in a table.
extension ContextContent {
  /// The table: its head where there is room for it, and the rows around the selected one.
  func tableLines(_ size: Size) -> [Line] {
    guard size.rows > 0 else { return [] }
    let view = context.view
    guard !view.rows.isEmpty else {
      return [Line([Span("   " + look.say(PaneWords.noRows), .dim)])]
    }
    let head = view.columns.map { look.say($0) }
    let bodyRows = size.rows >= 2 ? size.rows - 1 : size.rows
    let selected = view.rows.firstIndex { .row($0.id) == model.selected[.context(index)] }
    let seen = PaneContent.window(count: view.rows.count, rows: bodyRows, around: selected)
    let cells = view.rows[seen].map { row in row.cells.map { look.say($0) } }
    let table = Table(head: head, body: cells, columns: size.columns - Self.margin)
    var lines: [Line] = []
    if bodyRows < size.rows {
      let texts = table.row(head, look)
      lines.append(Line([Span("   " + texts.joined(), .heading)]))
    }
    for (row, texts) in zip(view.rows[seen], cells) {
      lines.append(line(row, table.row(texts, look)))
    }
    return lines
  }

  /// The columns of the marks before a row.
  private static let margin = 3

  private func line(_ row: ContextView.Row, _ texts: [String]) -> Line {
    let isNew = model.changes.hasRow(row.id, ofContext: index)
    let tone = look.role(row.tone)
    var spans = [Span(isNew ? String(look.glyphs.halfBlock) : " ", .titleActed)]
    spans.append(Span(look.glyph(row.tone) + " ", tone))
    spans += texts.enumerated().map { Span($1, $0 == 0 ? .strong : tone) }
    var line = Line(spans, item: .row(row.id))
    if isNew { line.overlay = .changed }
    return line
  }
}

import Primitives
import Simulation
import Terminal

/// The upper part of a context's pane: its state in a table.
extension ContextContent {
  /// The table: its head where there is room for it, and the rows around the selected one.
  ///
  /// - Parameter keepsSelectionInSight: else the first rows are seen.
  func tableLines(_ size: Size, keepsSelectionInSight: Bool = true) -> [Line] {
    guard size.rows > 0 else { return [] }
    let view = context.view
    guard !view.rows.isEmpty else {
      return [Line([Span("   " + look.say(PaneWords.noRows), .dim)])]
    }
    let head = view.columns.map { look.say($0) }
    let bodyRows = size.rows >= 2 ? size.rows - 1 : size.rows
    let selected =
      keepsSelectionInSight
      ? view.rows.firstIndex { .row($0.id) == model.selected[.context(index)] } : nil
    let seen = PaneContent.window(count: view.rows.count, rows: bodyRows, around: selected)
    let room = size.columns - Self.margin
    let rows = withChanged(view.rows[seen], isSelected: selected != nil)
    let plain = rows.map { row in row.cells.map { look.say($0) } }
    var (table, cells) = (Table(head: head, body: plain, columns: room), plain)
    if context.changes != nil {
      let told = rows.map { self.told($0) }
      let toldTable = Table(head: head, body: told, columns: room)
      // The value before is told where nothing else has to give way for it.
      if toldTable.shows(as: table, told, plain) { (table, cells) = (toldTable, told) }
    }
    var lines: [Line] = []
    if bodyRows < size.rows {
      let texts = table.row(head, look)
      lines.append(Line([Span("   " + texts.joined(), .heading)]))
    }
    for (row, texts) in zip(rows, cells) {
      lines.append(line(row, table, table.row(texts, look), changes))
    }
    return lines
  }

  /// The rows that are seen, the last of them in favour of one that the step changed where that stands further
  /// down and nobody has chosen what is seen.
  private func withChanged(
    _ seen: ArraySlice<ContextView.Row>, isSelected: Bool
  ) -> [ContextView.Row] {
    guard !isSelected, !seen.contains(where: changes.has),
      let changed = context.changes?.rows.first?.row
    else { return Array(seen) }
    return seen.dropLast() + [changed]
  }

  /// The cells of a row, those that changed with the value before.
  private func told(_ row: ContextView.Row) -> [String] {
    row.cells.enumerated().map { place, cell in
      let old = changes.cell(place, of: row, look).map {
        "\($0.isEmpty ? "-" : $0)\(look.becomes)"
      }
      return (old ?? "") + look.say(cell)
    }
  }

  /// The columns of the marks before a row.
  private static let margin = 3

  private func line(
    _ row: ContextView.Row, _ table: Table, _ texts: [String], _ changes: Changes
  ) -> Line {
    let isNew = changes.has(row)
    let tone = look.role(row.tone)
    var spans = [Span(isNew ? String(look.glyphs.halfBlock) : " ", .titleActed)]
    spans.append(Span(look.glyph(row.tone) + " ", tone))
    for (place, text) in texts.enumerated() {
      let isChanged = changes.cell(table.widths[place].column, of: row, look) != nil
      spans.append(Span(text, isChanged ? .titleActed : place == 0 ? .strong : tone))
    }
    var line = Line(spans, item: .row(row.id))
    if isNew { line.overlay = .changed }
    return line
  }
}

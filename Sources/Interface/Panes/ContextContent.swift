import EventSourcing
import Primitives
import Simulation
import Terminal

/// What a context shows: its figures, its table, what is on its way to it, and what it last did.
struct ContextContent {
  let model: Model
  let look: Look
  let index: Int

  var context: Snapshot.Context { model.snapshot.contexts[index] }

  func lines(_ size: Size) -> [Line] {
    let isRoomy = size.rows >= 10
    let figures = figureLine(size.columns).map { [$0] } ?? []
    let rest = size.rows - figures.count
    let inbox = inboxLines(isRoomy, size)
    let last = lastLines(isRoomy)
    // The table gets what the others leave, and the others no more than a quarter each.
    let share = isRoomy ? max(2, rest * 3 / 10) : 1
    let inboxRows = min(inbox.count, share)
    let lastRows = min(last.count, isRoomy ? share : 1)
    let tableRows = max(0, rest - inboxRows - lastRows - (isRoomy ? 1 : 0))
    var lines = figures
    if isRoomy { lines.append(.blank) }
    lines += tableLines(Size(columns: size.columns, rows: tableRows))
    let filler = max(0, size.rows - lines.count - inboxRows - lastRows)
    lines += Array(repeating: .blank, count: filler)
    lines += windowed(inbox, inboxRows, keepsHead: isRoomy)
    lines += windowed(last, lastRows, keepsHead: isRoomy)
    return Array(lines.prefix(size.rows))
  }

  /// The figures that fit, the most important first.
  private func figureLine(_ columns: Int) -> Line? {
    var spans: [Span] = []
    for (place, figure) in context.view.figures.enumerated() {
      let isNew = model.changes.hasFigure(place, ofContext: index)
      let more = [
        Span(spans.isEmpty ? "" : "  "), Span(look.say(figure.label) + " ", .dim),
        Span(
          figure.value,
          isNew ? .titleActed : figure.tone == .plain ? .strong : look.role(figure.tone)),
        Span(figure.tone == .bad ? String(look.glyphs.warning) : "", .bad),
      ]
      if !spans.isEmpty, Line.columns(spans + more) > columns { break }
      spans += more
    }
    return spans.isEmpty ? nil : Line(spans)
  }

  /// The table: its head where there is room for it, and the rows around the selected one.
  private func tableLines(_ size: Size) -> [Line] {
    guard size.rows > 0 else { return [] }
    let view = context.view
    guard !view.rows.isEmpty else { return [Line([Span("  " + look.say(PaneWords.noRows), .dim)])] }
    let head = view.columns.map { look.say($0) }
    let bodyRows = size.rows >= 3 ? size.rows - 1 : size.rows
    let selected = view.rows.firstIndex { .row($0.id) == model.selected[.context(index)] }
    let seen = PaneContent.window(count: view.rows.count, rows: bodyRows, around: selected)
    let cells = view.rows[seen].map { row in row.cells.map { look.say($0) } }
    let table = Table(cells: [head] + cells, columns: size.columns - 2)
    var lines: [Line] = []
    if bodyRows < size.rows {
      let isCut = seen.count < view.total
      let place = isCut ? look.say(PaneWords.ofEntries(seen.upperBound, view.total)) : ""
      lines.append(
        Line(
          [Span("  " + table.row(head, look).joined(), .heading)],
          trailing: isCut ? [Span(place, .dim)] : []))
    }
    for (row, texts) in zip(view.rows[seen], cells) {
      lines.append(line(row, table.row(texts, look)))
    }
    return lines
  }

  private func line(_ row: ContextView.Row, _ texts: [String]) -> Line {
    let isNew = model.changes.hasRow(row.id, ofContext: index)
    let tone = look.role(row.tone)
    var spans = [Span(isNew ? String(look.glyphs.halfBlock) : " ", .titleActed)]
    spans.append(Span(look.glyph(row.tone), tone))
    spans += texts.enumerated().map { Span($1, $0 == 0 ? .strong : tone) }
    var line = Line(spans, item: .row(row.id))
    if isNew { line.overlay = .changed }
    return line
  }

  /// Keeps the selected line in sight, and the head at the top.
  private func windowed(_ lines: [Line], _ rows: Int, keepsHead: Bool) -> [Line] {
    guard rows < lines.count, rows > 0 else { return Array(lines.prefix(rows)) }
    let head = keepsHead ? 1 : 0
    let body = Array(lines.dropFirst(head))
    let selected = model.selected[.context(index)]
    let place = selected.flatMap { item in body.firstIndex { $0.item == item } }
    let seen = PaneContent.window(count: body.count, rows: rows - head, around: place)
    return Array(lines.prefix(head)) + Array(body[seen])
  }
}

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
    let figures = figureLine(size.columns).map { [$0] } ?? []
    let inbox = inboxLines(size)
    let last = lastLines(size)
    let shares = RowShares(
      rows: size.rows - figures.count, table: 1 + context.view.rows.count, inbox: inbox.count,
      last: last.count)
    var lines = figures + tableLines(Size(columns: size.columns, rows: shares.table))
    let below = shares.inbox + shares.last
    let filler = max(0, size.rows - lines.count - below)
    lines += Array(repeating: .blank, count: filler)
    lines += windowed(inbox, shares.inbox) + windowed(last, shares.last)
    return Array(lines.prefix(size.rows))
  }

  /// The figures that fit, the most important first.
  private func figureLine(_ columns: Int) -> Line? {
    var spans: [Span] = []
    for (place, figure) in context.view.figures.enumerated() {
      let isNew = model.changes.hasFigure(place, ofContext: index)
      let role = figure.tone == .plain ? .strong : look.role(figure.tone)
      let sign = figure.tone == .bad ? String(look.glyphs.warning) : ""
      let more = [
        Span(spans.isEmpty ? "" : "  "), Span(look.say(figure.label) + " ", .dim),
        Span(figure.value + sign, isNew ? .titleActed : role),
      ]
      if !spans.isEmpty, Line.columns(spans + more) > columns { break }
      spans += more
    }
    return spans.isEmpty ? nil : Line(spans)
  }

  /// Keeps the selected line in sight.
  private func windowed(_ lines: [Line], _ rows: Int) -> [Line] {
    let selected = model.selected[.context(index)]
    let place = selected.flatMap { item in lines.firstIndex { $0.item == item } }
    var seen = Array(lines[PaneContent.window(count: lines.count, rows: rows, around: place)])
    let hidden = lines.count - seen.count
    if hidden > 0, !seen.isEmpty {
      seen[seen.count - 1].trailing = [Span("+\(hidden)", .dim)]
    }
    // The label stands on the first line that is seen.
    if let first = lines.first?.spans.prefix(2), !seen.isEmpty {
      seen[0].spans.replaceSubrange(0..<min(2, seen[0].spans.count), with: first)
    }
    return seen
  }
}

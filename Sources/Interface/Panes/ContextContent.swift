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

  var changes: Changes { Changes(context) }

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

  /// The figures that fit, the most important first; what changed shows what it was before, where
  /// nothing else has to give way for it.
  func figureLine(_ columns: Int) -> Line? {
    let changes = changes
    let figures = context.view.figures.enumerated().map { place, figure in
      (figure: figure, old: changes.figure(place))
    }
    let plain = figures.map { spans($0.figure, old: $0.old, showsOld: false) }
    let whole = figures.map { spans($0.figure, old: $0.old, showsOld: true) }
    let gap = [Span("  ")]
    let fits = Line.columns(Array(whole.joined(separator: gap))) <= columns
    var line: [Span] = []
    for more in fits ? whole : plain {
      let joined = line.isEmpty ? more : gap + more
      if !line.isEmpty, Line.columns(line + joined) > columns { break }
      line += joined
    }
    return line.isEmpty ? nil : Line(line)
  }

  private func spans(_ figure: ContextView.Figure, old: String?, showsOld: Bool) -> [Span] {
    let role = figure.tone == .plain ? .strong : look.role(figure.tone)
    let sign = figure.tone == .bad ? String(look.glyphs.warning) : ""
    let before =
      old.map { showsOld ? "\($0)\(look.glyphs.arrowRight)" : String(look.glyphs.halfBlock) }
    return [
      Span(look.say(figure.label) + " ", .dim),
      Span((before ?? "") + figure.value + sign, old == nil ? role : .titleActed),
    ]
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

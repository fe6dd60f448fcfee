import EventSourcing
import Primitives
import Simulation
import Terminal

/// What a context shows: its figures, its table, what is on its way to it, and what it last did.
struct ContextContent {
  let model: Model
  let look: Look
  let index: Int
  let context: Snapshot.Context
  let changes: Changes

  init(model: Model, look: Look, index: Int) {
    (self.model, self.look, self.index) = (model, look, index)
    context = model.snapshot.contexts[index]
    changes = Changes(context)
  }

  func lines(_ size: Size) -> [Line] {
    let figures = figureLine(size.columns).map { [$0] } ?? []
    let last = lastLines(size)
    let shares = RowShares(
      rows: size.rows - figures.count, table: 1 + context.view.rows.count,
      inbox: max(1, context.inbox.count),
      last: last.count)
    var lines = figures + tableLines(Size(columns: size.columns, rows: shares.table))
    let below = shares.inbox + shares.last
    let filler = max(0, size.rows - lines.count - below)
    lines += Array(repeating: .blank, count: filler)
    lines += inboxLines(size, rows: shares.inbox) + windowed(last, shares.last)
    return Array(lines.prefix(size.rows))
  }

  /// The figures that fit: what changed before the others, the most important first. What changed shows
  /// what it was before, where nothing else has to give way for it.
  func figureLine(_ columns: Int) -> Line? {
    let figures = context.view.figures.enumerated().map { place, figure in
      (figure: figure, old: changes.figure(place))
    }
    let gap = [Span("  ")]
    var texts = figures.map { spans($0.figure, old: $0.old, showsOld: true) }
    if Line.columns(Array(texts.joined(separator: gap))) > columns {
      texts = figures.map { spans($0.figure, old: $0.old, showsOld: false) }
    }
    var shown: [Int] = []
    var left = columns + 2
    for place in figures.indices.filter({ figures[$0].old != nil })
      + figures.indices.filter({ figures[$0].old == nil })
    {
      let needed = Line.columns(texts[place]) + 2
      guard shown.isEmpty || needed <= left else { break }
      shown.append(place)
      left -= needed
    }
    return shown.isEmpty
      ? nil : Line(Array(shown.sorted().map { texts[$0] }.joined(separator: gap)))
  }

  private func spans(_ figure: ContextView.Figure, old: String?, showsOld: Bool) -> [Span] {
    let role = figure.tone == .plain ? .strong : look.role(figure.tone)
    let sign = figure.tone == .bad ? String(look.glyphs.warning) : ""
    let before =
      old.map { showsOld ? "\($0)\(look.becomes)" : String(look.glyphs.halfBlock) }
    return [
      Span(look.say(figure.label) + " ", .dim),
      Span((before ?? "") + figure.value + sign, old == nil ? role : .titleActed),
    ]
  }

  private func windowed(_ lines: [Line], _ rows: Int) -> [Line] {
    let place = lines.firstIndex { isSelected($0.item) }
    var seen = Array(lines[PaneContent.window(count: lines.count, rows: rows, around: place)])
    // The label stands on the first line that is seen.
    if let first = lines.first?.spans.prefix(2), !seen.isEmpty {
      seen[0].spans.replaceSubrange(0..<min(2, seen[0].spans.count), with: first)
    }
    return seen.telling(hidden: lines.count - seen.count)
  }

  func isSelected(_ item: Item?) -> Bool { item != nil && item == model.selected[.context(index)] }
}

extension [Line] {
  /// With how many more there are at the end of the last line.
  func telling(hidden: Int) -> [Line] {
    guard hidden > 0, !isEmpty else { return self }
    var lines = self
    lines[count - 1].trailing = [Span("+\(hidden)", .dim)]
    return lines
  }
}

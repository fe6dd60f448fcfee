import EventSourcing
import Primitives
import Simulation
import Terminal

/// What is selected, whole; or else the message that was handled last. It has no focus of its own: it
/// shows what the focused pane has selected.
struct InspectorPane {
  let model: Model
  let look: Look

  func draw(on canvas: inout Canvas, _ frame: Rect) {
    canvas.clear(frame)
    canvas.frame(
      frame, title: [Span(look.say(InspectorWords.title), .title)], right: right, role: .border,
      border: look.border)
    let inner = Layout.inner(frame)
    let lines = lines(inner.columns)
    canvas.draw(lines, in: inner)
    let hidden = lines.count - inner.rows
    guard hidden > 0, inner.rows > 0 else { return }
    // Enter shows an entry whole, and no row.
    let isRow = if case .row = model.inspection { true } else { false }
    let more = InspectorWords.more(hidden, key: isRow ? nil : look.key(.inspect))
    canvas.footer(frame, [Span(look.say(more), .dim)])
  }

  private var right: [Span] {
    switch model.inspection {
    case .row: [Span(look.say(InspectorWords.state), .dim)]
    case .entry(let position): [Span("#\(position)", .dim)]
    case .handled:
      model.handledStep?.message.map { [Span("#\($0.position)", .dim)] } ?? []
    }
  }

  private func lines(_ columns: Int) -> [Line] {
    switch model.inspection {
    case .row(let context, let row): return rowLines(context, row, columns)
    case .entry(let position):
      return model.shownDetail(position).map { lines($0, columns) }
        ?? model.logRow(position).map { head($0, columns) }
        ?? [Line([Span(look.say(LayerWords.loading), .dim)])]
    case .handled:
      guard let message = model.handledStep?.message else {
        let keys = "\(look.key(.selectPrevious)) \(look.key(.selectNext))"
        return look.wrapped(look.say(InspectorWords.hint(keys: keys)), .dim, columns)
      }
      return model.shownDetail(message.position).map { lines($0, columns) }
        ?? head(message, columns)
    }
  }

  private func lines(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    // Its outer braces say nothing that the room would be worth.
    head(detail.row, columns)
      + detail.payload.split(separator: "\n").dropFirst().dropLast()
      .flatMap { JSONLine(String($0.dropFirst(2))).lines(columns) }
  }

  private func head(_ row: Snapshot.LogRow, _ columns: Int) -> [Line] {
    let to = model.recipients(of: row, look)
    return [Line([Span("\(look.glyph(row)) \(row.name)", look.role(row))])]
      + look.wrapped(
        "\(model.title(row.origin, look.language)) \(to.sign) \(to.names)",
        to.role == .bad ? .bad : .dim, columns)
      + look.wrapped(look.say(row.said), .strong, columns)
  }

  /// A row of a context's table, each cell in a line of its own, with the value before.
  private func rowLines(_ index: Int, _ row: ContextView.Row, _ columns: Int) -> [Line] {
    let context = model.snapshot.contexts[index]
    let changes = Changes(context)
    let heads = context.view.columns.map { look.say($0) }
    let width = (heads.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
    let title = Span(model.title(context.id, look.language), .dim)
    return [Line([title])]
      + zip(heads, row.cells).enumerated().flatMap { place, cell in
        let old = changes.cell(place, of: row, look).map {
          "\($0.isEmpty ? "-" : $0) \(look.becomes) "
        }
        let role: Role = old != nil ? .titleActed : place == 0 ? .strong : look.role(row.tone)
        return TextWrap.lines((old ?? "") + look.say(cell.1), columns: max(1, columns - width))
          .enumerated().map {
            Line([Span(look.pad($0 == 0 ? cell.0 : "", width), .dim), Span($1, role)])
          }
      }
  }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// An entry of the log, whole: what it says, its envelope, its payload.
struct InspectorContent {
  let model: Model
  let look: Look

  func lines(_ columns: Int) -> [Line] {
    guard let detail = model.detail else {
      return [Line([Span(look.say(LayerWords.loading), .dim)])]
    }
    let row = detail.row
    let role = look.role(row.kind)
    let recipients = row.recipients.map { model.title($0, look.language) }.joined(separator: ", ")
    let to = recipients.isEmpty ? look.say(PaneWords.kept) : recipients
    let arrow = recipients.isEmpty ? look.glyphs.dot : look.glyphs.arrowRight
    var lines = [
      Line([
        Span(look.glyph(row.kind) + " " + row.name, role),
        Span("  \(model.title(row.origin, look.language)) \(arrow) \(to)", .base),
      ])
    ]
    lines += TextWrap.lines(look.say(detail.sentence), columns: columns)
      .map { Line([Span($0, .strong)]) }
    lines.append(.blank)
    lines.append(Line([Span(look.say(LayerWords.envelope), .label)]))
    lines += envelope(detail, columns)
    lines.append(.blank)
    lines.append(Line([Span(look.say(LayerWords.payload), .label)]))
    lines += detail.payload.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { JSONLine(String($0)).lines(columns) }
    return lines
  }

  private func envelope(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    let width = (detail.envelope.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
    return detail.envelope.flatMap { attribute in
      TextWrap.lines(attribute.value, columns: max(1, columns - width)).enumerated().map {
        Line([
          Span(look.pad($0 == 0 ? attribute.name : "", width), .dim), Span($1, .base),
        ])
      }
    }
  }
}

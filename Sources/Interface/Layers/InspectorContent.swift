import EventSourcing
import Primitives
import Simulation
import Terminal

/// An entry of the log, whole: what it says, its envelope, its payload.
struct InspectorContent {
  let model: Model
  let look: Look

  /// The two stand side by side from this width on.
  private static let wide = 74

  func lines(_ columns: Int) -> [Line] {
    guard let detail = model.detail else {
      return [Line([Span(look.say(LayerWords.loading), .dim)])]
    }
    let head = head(detail, columns)
    guard columns >= Self.wide else {
      return head + envelope(detail, columns) + [.blank] + payload(detail, columns)
    }
    // The envelope takes what it needs, and the payload is left a third at least.
    let natural = envelope(detail, .max).map { Line.columns($0.spans) }.max() ?? 0
    let left = min(natural + 4, columns * 2 / 3)
    return head
      + Self.beside(
        envelope(detail, left - 2), payload(detail, columns - left), columns: left)
  }

  private func head(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    let row = detail.row
    let to = model.recipients(of: row, look)
    let name = Line([
      Span("\(look.glyph(row)) \(row.name)", look.role(row)),
      Span(
        "  \(model.title(row.origin, look.language)) \(to.sign) \(to.names)",
        to.role == .bad ? .bad : .base),
    ])
    let said = TextWrap.lines(look.say(detail.row.said), columns: columns)
    return [name] + said.map { Line([Span($0, .strong)]) } + [.blank]
  }

  private func envelope(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    let width = (detail.envelope.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
    return [Line([Span(look.say(LayerWords.envelope), .label)])]
      + detail.envelope.flatMap { attribute in
        TextWrap.lines(attribute.value, columns: max(1, columns - width)).enumerated().map {
          Line([Span(look.pad($0 == 0 ? attribute.name : "", width), .dim), Span($1, .base)])
        }
      }
  }

  private func payload(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    [Line([Span(look.say(LayerWords.payload), .label)])]
      + ComparedPayload(detail, look).lines(columns)
  }

  private static func beside(_ left: [Line], _ right: [Line], columns: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { index in
      let spans = index < left.count ? left[index].spans : []
      guard index < right.count else { return Line(spans) }
      let gap = max(0, columns - Line.columns(spans))
      return Line(spans + [Span(String(repeating: " ", count: gap))] + right[index].spans)
    }
  }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The selected entry: what it says, its envelope in short, its payload.
struct EntryPanel {
  let model: Model
  let look: Look
  /// The entry that is selected; nil for whatever is there.
  let position: Int?

  var panel: ViewPanel {
    let right = detail.map { [Span("#\($0.row.position)", .strong)] } ?? []
    return ViewPanel(title: look.say(StoreWords.entry), right: right, weight: 2) {
      columns in
      if let detail { return PanelBody(lines(detail, columns)) }
      let words: StoreWords =
        model.prompt == nil
        ? .noDetail(key: look.key(.selectPrevious)) : .typing(key: look.key(.accept, in: .prompt))
      return PanelBody(look.wrapped(look.say(words), .dim, columns))
    }
  }

  private var detail: EntryDetail? {
    let isNarrowed = !(model.filter ?? "").isEmpty
    guard let detail = model.snapshot.detail, position != nil || !isNarrowed else { return nil }
    return position == nil || position == detail.row.position ? detail : nil
  }

  private func lines(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    let row = detail.row
    let to = model.recipients(of: row, look)
    return [Line([Span("\(look.glyph(row)) \(row.name)", look.role(row))])]
      + look.wrapped(
        "\(model.title(row.origin, look.language)) \(to.sign) \(to.names)",
        to.role == .bad ? .bad : .base, columns)
      + look.wrapped(look.say(detail.row.said), .strong, columns)
      + ComparedPayload(detail, look).lines(columns) + [.blank] + envelope(detail, columns)
  }

  /// Where it is kept and what it is known by.
  private func envelope(_ detail: EntryDetail, _ columns: Int) -> [Line] {
    let shown = ["stream", "streamversion", "schemaversion", "id", "causationid"]
    let attributes = shown.compactMap { name in detail.envelope.first { $0.name == name } }
    let width = (attributes.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
    return attributes.map { attribute in
      Line(look.fit([Span(attribute.name, .dim)], width) + [Span(attribute.value, .base)])
    }
  }
}

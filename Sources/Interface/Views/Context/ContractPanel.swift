import EventSourcing
import Primitives
import Simulation
import Terminal

/// A context's contract: what it accepts and from whom, what it publishes and who consumes it.
struct ContractPanel {
  let model: Model
  let look: Look

  static func items(_ profile: ContextProfile) -> [Item] {
    profile.accepts.map { .route($0.name, isAccepted: true) }
      + profile.publishes.map { .route($0.name, isAccepted: false) }
  }

  var panel: ViewPanel {
    let profile = model.profile
    let count = (profile?.accepts.count ?? 0) + (profile?.publishes.count ?? 0)
    return ViewPanel(
      title: look.say(ContextWords.contract), right: look.count(count, .dim), weight: 2
    ) { columns in
      guard let profile else {
        return PanelBody([Line([Span(look.say(LayerWords.loading), .dim)])])
      }
      let heads = [
        DataTable.Column(head: "", rank: 1),
        DataTable.Column(head: look.say(ViewWords.columnName), rank: 0, least: 16),
        DataTable.Column(head: look.say(ContextWords.columnPartner), rank: 2, least: 12),
        DataTable.Column(head: look.say(ContextWords.columnVersion), rank: 3),
      ]
      let rows =
        profile.accepts.map { row($0, isAccepted: true) }
        + profile.publishes.map { row($0, isAccepted: false) }
      return DataTable(heads, rows, columns: columns, look).body
    }
  }

  private func row(_ route: MessageRoute, isAccepted: Bool) -> DataTable.Row {
    let words: ContextWords = isAccepted ? .accepts : .publishes
    let arrow = isAccepted ? look.glyphs.arrowLeft : look.glyphs.arrowRight
    let partners =
      isAccepted
      ? model.title(route.from, look.language)
      : route.to.map { model.title($0, look.language) }.joined(separator: ", ")
    let partner: [Span] =
      partners.isEmpty
      ? [Span(look.say(ContextWords.nobody), .dim)] : [Span("\(arrow) \(partners)")]
    return DataTable.Row(
      cells: [
        [Span(look.say(words), .dim)], look.name(route.name, route.kind), partner,
        [Span("v\(route.version)", .dim)],
      ], item: .route(route.name, isAccepted: isAccepted))
  }
}

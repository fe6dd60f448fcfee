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
      let names = profile.accepts + profile.publishes
      let width = (names.map { Line.columns(name($0)) }.max() ?? 0) + 2
      return PanelBody(
        part(.accepts, profile.accepts, isAccepted: true, width, columns)
          + part(.publishes, profile.publishes, isAccepted: false, width, columns))
    }
  }

  private func part(
    _ heading: ContextWords, _ routes: [MessageRoute], isAccepted: Bool, _ width: Int,
    _ columns: Int
  ) -> [Line] {
    [Line([Span(look.say(heading), .label)])]
      + routes.flatMap { route in
        let item = Item.route(route.name, isAccepted: isAccepted)
        return lines(name(route), partner(route, isAccepted: isAccepted), width, columns)
          .map { Line($0, item: item) }
      }
  }

  private func name(_ route: MessageRoute) -> [Span] {
    let version = route.version > 1 ? [Span(" v\(route.version)", .dim)] : []
    return [Span("  ")] + look.name(route.name, route.kind) + version
  }

  private func partner(_ route: MessageRoute, isAccepted: Bool) -> Span {
    let arrow = isAccepted ? look.glyphs.arrowLeft : look.glyphs.arrowRight
    let partners =
      isAccepted
      ? model.title(route.from, look.language)
      : route.to.map { model.title($0, look.language) }.joined(separator: ", ")
    return partners.isEmpty
      ? Span(look.say(ContextWords.nobody), .dim) : Span("\(arrow) \(partners)")
  }

  /// Whom it is exchanged with stands beside the name, or below it where there is no room.
  private func lines(
    _ name: [Span], _ partner: Span, _ width: Int, _ columns: Int
  ) -> [[Span]] {
    guard width + TextWidth.columns(of: partner.text) > columns else {
      return [look.fit(name, width) + [partner]]
    }
    return [name]
      + TextWrap.lines(partner.text, columns: max(1, columns - 6)).map {
        [Span("      "), Span($0, partner.role)]
      }
  }
}

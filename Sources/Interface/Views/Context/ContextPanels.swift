import EventSourcing
import Primitives
import Simulation
import Terminal

/// What a context holds, its inbox and its outbox, and its part of the log.
struct ContextPanels {
  let model: Model
  let look: Look
  let index: Int

  private var context: Snapshot.Context { model.snapshot.contexts[index] }

  /// Its figures above its table.
  var state: ViewPanel {
    let context = context
    let title = "\(index + 1) \(model.title(context.id, look.language))"
    return ViewPanel(
      title: "\(title) \(look.glyphs.dot) \(look.say(ContextWords.state))", right: ailment,
      weight: 2
    ) { columns in
      let content = ContextContent(model: model, look: look, index: index)
      let figures = content.figureLine(columns).map { [$0] } ?? []
      guard !context.view.rows.isEmpty else {
        return PanelBody(look.wrapped(look.say(ContextWords.noRows), .dim, columns), head: figures)
      }
      // A wider table tells more: it is laid out for all its rows, so that columns keep their places.
      let lines = content.tableLines(
        Size(columns: columns, rows: context.view.rows.count + 1), keepsSelectionInSight: false)
      return PanelBody(Array(lines.dropFirst()), head: figures + lines.prefix(1))
    }
  }

  private var ailment: [Span] {
    context.isStopped
      ? [Span("\(look.glyphs.pause) \(look.say(PaneWords.down))", .bad)]
      : [Span(look.say(ContextWords.rows(context.view.rows.count, of: context.view.total)), .dim)]
  }

  var inbox: ViewPanel {
    mail(
      .inbox, context.inbox, total: context.inboxTotal,
      empty: .noInbox(key: model.snapshot.next == nil ? nil : look.key(.step))
    ) { [Span("\(look.glyphs.arrowLeft) \(model.title($0.from, look.language))")] }
  }

  var outbox: ViewPanel {
    let outbox = model.profile?.outbox ?? []
    return mail(.outbox, outbox, total: outbox.count, empty: .noOutbox) {
      [Span("\(look.glyphs.arrowRight) \(model.title($0.to, look.language))")]
    }
  }

  private func mail(
    _ title: ContextWords, _ flights: [Snapshot.Flight], total: Int, empty: ContextWords,
    partner: @escaping (Snapshot.Flight) -> [Span]
  ) -> ViewPanel {
    ViewPanel(title: look.say(title), right: look.count(total)) { columns in
      guard !flights.isEmpty else {
        return .vacant(empty, look, columns)
      }
      return mailTable(flights, columns, partner).body
    }
  }

  /// The context itself is known: only the other end is named.
  private func mailTable(
    _ flights: [Snapshot.Flight], _ columns: Int, _ partner: (Snapshot.Flight) -> [Span]
  ) -> DataTable {
    let heads = [
      DataTable.Column(head: look.say(ViewWords.columnName), rank: 0, least: 28),
      DataTable.Column(head: "", rank: 1, least: 12),
      DataTable.Column(head: look.say(FlightWords.columnDue), rank: 2, alignment: .trailing),
      DataTable.Column(head: look.say(ViewWords.columnOrder), rank: 3, least: 6),
      DataTable.Column(head: look.say(FlightWords.columnWhy), rank: 4),
    ]
    let rows = flights.map { flight in
      let due =
        model.isHeld(flight)
        ? look.say(PaneWords.held) : look.due(flight.due, now: model.snapshot.now)
      let sending = look.say(FlightWords.sending(flight.sending))
      return DataTable.Row(
        cells: [
          look.name(flight.name, flight.kind), partner(flight), [Span(due, .strong)],
          [Span(flight.subject ?? "")],
          [Span(sending, flight.sending == .first ? .dim : .waiting)],
        ], item: Item(flight))
    }
    return DataTable(heads, rows, columns: columns, look)
  }

  /// What it recorded, the newest last.
  var log: ViewPanel {
    let rows = model.profile?.log ?? []
    return ViewPanel(
      title: look.say(ContextWords.log),
      right: rows.count < Snapshot.rowLimit
        ? look.count(rows.count, .dim)
        : [Span(look.say(ContextWords.latest(rows.count)), .dim)], followsEnd: true
    ) { columns in
      guard !rows.isEmpty else {
        return .vacant(ContextWords.noLog, look, columns)
      }
      let layout = LogColumns(columns, model, look, isOwn: true)
      return PanelBody(rows.map { .entry($0.position) }, head: [layout.head]) { place in
        layout.line(rows[place], isNew: rows[place].step == model.snapshot.last?.step)
      }
    }
  }
}

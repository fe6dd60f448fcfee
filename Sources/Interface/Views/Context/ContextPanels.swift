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
      : [Span(look.say(ContextWords.rows(context.view.total)), .dim)]
  }

  var inbox: ViewPanel {
    flights(
      .inbox, context.inbox, total: context.inboxTotal, empty: .noInbox(key: look.key(.step)))
  }

  var outbox: ViewPanel {
    let outbox = model.profile?.outbox ?? []
    return flights(.outbox, outbox, total: outbox.count, empty: .noOutbox)
  }

  private func flights(
    _ title: ContextWords, _ flights: [Snapshot.Flight], total: Int, empty: ContextWords
  ) -> ViewPanel {
    ViewPanel(title: look.say(title), right: look.count(total)) { columns in
      guard !flights.isEmpty else {
        return PanelBody(look.wrapped(look.say(empty), .dim, columns))
      }
      return FlightTable(model: model, look: look).body(flights, columns, .underWay)
    }
  }

  /// What it recorded, the newest last.
  var log: ViewPanel {
    let rows = model.profile?.log ?? []
    return ViewPanel(
      title: look.say(ContextWords.log), right: look.count(rows.count, .dim), followsEnd: true
    ) { columns in
      guard !rows.isEmpty else {
        return PanelBody(look.wrapped(look.say(ContextWords.noLog), .dim, columns))
      }
      let layout = LogColumns(columns, positions: model.snapshot.position, look)
      return PanelBody(rows.map { .entry($0.position) }, head: [layout.head]) { place in
        layout.line(rows[place], isNew: rows[place].step == model.snapshot.last?.step) {
          model.title($0, look.language)
        }
      }
    }
  }
}

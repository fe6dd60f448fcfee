import EventSourcing
import Primitives
import Simulation
import Terminal

/// How a breakpoint is written, with examples from the log at hand.
struct BreakpointGrammar {
  let model: Model
  let look: Look

  var panel: ViewPanel {
    ViewPanel(title: look.say(BreakpointWords.howTo)) { columns in
      let width = min(examples.map { TextWidth.columns(of: $0.0) }.max() ?? 0, columns)
      let isBeside = width + 24 <= columns
      return PanelBody(
        examples.flatMap { example, words -> [Line] in
          let text = Span(look.say(words), .dim)
          guard isBeside else {
            return [Line([Span(example, .strong)]), Line([Span("  "), text])]
          }
          return [Line([Span(look.pad(example, width), .strong), Span("  "), text])]
        })
    }
  }

  private var examples: [(String, BreakpointWords)] {
    let snapshot = model.snapshot
    let row = snapshot.log.last { $0.subject != nil && $0.kind == .event } ?? snapshot.log.last
    let event = row?.name ?? "ORDER_PLACED"
    let context = snapshot.participants.first { $0.id == row?.origin && $0.isContext }
    let name = (context ?? snapshot.participants.first)?.name ?? ""
    return [
      (event, .anEvent), (name, .aContext), ("order \(row?.subject ?? "1001")", .anOrder),
      ("violation \(snapshot.rules.first?.rule.id ?? "")", .aRule), ("rejection, fault", .anything),
      ("\(look.ellipsis) where total.minorUnits >= 10000", .aCondition),
    ]
  }
}

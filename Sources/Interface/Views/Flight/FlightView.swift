import EventSourcing
import Primitives
import Simulation
import Terminal

/// All that is under way, waits or was given up; the faults, and what keeps them from breaking a
/// promise.
struct FlightView: PanelView {
  let model: Model
  let look: Look

  /// The switches stand beside the messages from this width on,
  private static let wide = 150
  /// and from this height on beside what waits or was given up, so that no column of what is under
  /// way is cut.
  private static let tall = 44
  /// What the mechanisms and a few faults need.
  private static let switchRows = 22

  func items() -> [Item] {
    let snapshot = model.snapshot
    return snapshot.flights.map { .sending($0.id) } + snapshot.held.map { .sending($0.id) }
      + snapshot.deadLetters.map { .deadLetter($0.id) } + snapshot.faults.map { .fault($0.id) }
      + Mechanism.allCases.map { .mechanism($0) }
  }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    guard rect.columns >= Self.wide else { return stack(messages + switches(false), in: rect) }
    guard rect.rows >= Self.tall else { return beside(messages, switches(rect.rows >= 30), rect) }
    let (top, bottom) = rect.splitTop(rect.rows - Self.switchRows)
    return stack([underWay], in: top) + beside([held, deadLetters], switches(true), bottom)
  }

  private func beside(
    _ messages: [ViewPanel], _ switches: [ViewPanel], _ rect: Rect
  ) -> [PanelStack.Placed] {
    let (left, right) = rect.splitLeft(rect.columns * 3 / 5)
    return stack(messages, in: left) + stack(switches, in: right)
  }

  private func stack(_ panels: [ViewPanel], in rect: Rect) -> [PanelStack.Placed] {
    PanelStack(panels, in: rect, selection: model.selection).placed
  }

  private var messages: [ViewPanel] { [underWay, held, deadLetters] }

  private func switches(_ isTall: Bool) -> [ViewPanel] {
    FaultPanels(model: model, look: look, isTall: isTall).panels
  }

  private var underWay: ViewPanel {
    let snapshot = model.snapshot
    return ViewPanel(
      title: look.say(FlightWords.title), right: look.count(snapshot.flightTotal)
    ) { columns in
      let next = Line(nextLine)
      guard !snapshot.flights.isEmpty else {
        let words = FlightWords.noFlights(
          step: snapshot.next == nil ? nil : look.key(.step), order: look.key(.placeOrder))
        return PanelBody(look.wrapped(look.say(words), .dim, columns), head: [next])
      }
      let table = FlightTable(model: model, look: look)
      var body = table.body(snapshot.flights, columns, .underWay)
      body.head.insert(next, at: 0)
      if let chosen = table.details(columns) { body.head.insert(chosen, at: 1) }
      return body
    }
  }

  private var held: ViewPanel {
    ViewPanel(
      title: look.say(FlightWords.held), right: look.count(model.snapshot.heldTotal, .waiting)
    ) { columns in
      guard !model.snapshot.held.isEmpty else {
        let words = FlightWords.noHeld(key: look.key(.faultMenu))
        return .vacant(words, look, columns)
      }
      return FlightTable(model: model, look: look).body(model.snapshot.held, columns, .held)
    }
  }

  private var deadLetters: ViewPanel {
    let snapshot = model.snapshot
    return ViewPanel(
      title: look.say(FlightWords.deadLetters), right: look.count(snapshot.deadLetterTotal, .bad)
    ) { columns in
      guard !snapshot.deadLetters.isEmpty else {
        return .vacant(FlightWords.noDeadLetters, look, columns)
      }
      return FlightTable(model: model, look: look).body(snapshot.deadLetters, columns, .deadLetters)
    }
  }

  /// What happens next if nobody interferes, and why.
  private var nextLine: [Span] {
    let snapshot = model.snapshot
    let label = [Span("\(look.glyphs.pointer) \(look.say(FlightWords.next))  ", .titleActed)]
    func because(_ words: FlightWords) -> [Span] { [Span("  (\(look.say(words)))", .dim)] }
    switch snapshot.next {
    case .flight(let flight):
      let isAlone = !snapshot.flights.contains { $0.due == flight.due && $0.id != flight.id }
      return label + look.name(flight.name, flight.kind)
        + [Span("  " + model.route(flight.from, flight.to, look))]
        + because(isAlone ? .dueFirst : .dueTogether)
    case .scheduled(let name, let from, let to, _, let time):
      let due = look.due(time, now: snapshot.now)
      return label + [Span("\(look.glyphs.hollow) \(name)", .command)]
        + [Span("  \(model.route(from, to, look))  \(due)")] + because(.byScenario)
    case .change(let change, let time):
      let due = look.due(time, now: snapshot.now)
      return label + [
        Span(
          "\(look.glyphs.warning) \(look.say(ChangeLabel(change: change, name: model.titles)))",
          .waiting), Span("  " + due),
      ]
        + because(.changeNext)
    case nil:
      let words: FlightWords = snapshot.heldTotal > 0 ? .allHeld : .nothingNext
      return label + [Span(look.say(words), .dim)]
    }
  }
}

extension Model {
  /// From whom to whom.
  func route(_ from: ParticipantID, _ to: ParticipantID, _ look: Look) -> String {
    "\(title(from, look.language)) \(look.glyphs.arrowRight) \(title(to, look.language))"
  }
}

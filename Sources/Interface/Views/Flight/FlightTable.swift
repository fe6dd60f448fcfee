import EventSourcing
import Primitives
import Simulation
import Terminal

/// Messages under way, waiting or given up, one in a row.
struct FlightTable {
  let model: Model
  let look: Look

  enum Kind { case underWay, held, deadLetters }

  func body(_ flights: [Snapshot.Flight], _ columns: Int, _ kind: Kind) -> PanelBody {
    DataTable(heads(kind), flights.map { row($0, kind) }, columns: columns, look).body
  }

  /// What the table has no room to say of the selected message; nil where it says all, or none is selected.
  func details(_ columns: Int) -> Line? {
    let snapshot = model.snapshot
    guard case .sending(let id)? = model.selection, let flight = model.flight(id),
      !DataTable(
        heads(.underWay), snapshot.flights.map { row($0, .underWay) }, columns: columns, look
      )
      .isWhole
    else { return nil }
    let words = FlightWords.details(
      age: (snapshot.now - flight.recorded).description, attempt: flight.attempt,
      sending: flight.sending, due: model.clock(flight.due))
    let cause = flight.cause.map { "  \(look.glyphs.arrowLeft) #\($0.position) \($0.name)" } ?? ""
    return Line([
      Span("  #\(flight.position)  ", .strong), Span(look.say(words)), Span(cause, .dim),
    ])
  }

  private func heads(_ kind: Kind) -> [DataTable.Column] {
    typealias Column = DataTable.Column
    func say(_ words: some Wording) -> String { look.say(words) }
    let common = [
      Column(head: "", rank: 1),
      Column(head: say(ViewWords.columnNumber), rank: 2, alignment: .trailing),
      Column(head: say(ViewWords.columnName), rank: 0, least: 28),
    ]
    let route = Column(head: say(ViewWords.columnRoute), rank: 3, least: 18)
    let order = Column(head: say(ViewWords.columnOrder), rank: 6, least: 6)
    let age = Column(head: say(FlightWords.columnAge), rank: 9, alignment: .trailing)
    let cause = Column(head: say(FlightWords.columnCause), rank: 10, least: 14)
    let attempt = Column(head: say(FlightWords.columnAttempt), rank: 8, alignment: .trailing)
    switch kind {
    case .underWay:
      let due = Column(head: say(FlightWords.columnDue), rank: 4, alignment: .trailing)
      let why = Column(head: say(FlightWords.columnWhy), rank: 7)
      return common + [due, route, order, why, attempt, age, cause]
    case .held:
      let fault = Column(head: say(FlightWords.columnHeldBy), rank: 4, least: 12)
      // Why it waits is worth more than the beginning of what caused it.
      let whole = Column(head: say(FlightWords.columnCause), rank: 10, least: 34)
      return common + [fault, route, order, attempt, age, whole]
    case .deadLetters:
      let reason = Column(head: say(FlightWords.columnGivenUp), rank: 4)
      return common + [reason, route, order, age, cause]
    }
  }

  private func row(_ flight: Snapshot.Flight, _ kind: Kind) -> DataTable.Row {
    let snapshot = model.snapshot
    let common: [[Span]] = [
      [Span(isNext(flight) ? String(look.glyphs.pointer) : " ", .titleActed)],
      [Span("#\(flight.position)", .dim)], look.name(flight.name, flight.kind),
    ]
    let route = [Span(model.route(flight.from, flight.to, look))]
    let order = [Span(flight.subject ?? "", .base)]
    let age = [Span((snapshot.now - flight.recorded).description, .dim)]
    let cause = [Span(flight.cause.map { "#\($0.position) \($0.name)" } ?? "", .dim)]
    let attempt = [Span(String(flight.attempt), flight.attempt > 1 ? .waiting : .dim)]
    switch kind {
    case .underWay:
      let due = [Span(look.due(flight.due, now: snapshot.now), .strong)]
      let sending = look.say(FlightWords.sending(flight.sending))
      let why = [Span(sending, flight.sending == .first ? .dim : .waiting)]
      return DataTable.Row(
        cells: common + [due, route, order, why, attempt, age, cause], item: .sending(flight.id))
    case .held:
      let fault = [Span(holder(of: flight) ?? "", .waiting)]
      return DataTable.Row(
        cells: common + [fault, route, order, attempt, age, cause], item: .sending(flight.id))
    case .deadLetters:
      let reason = "\(look.glyphs.cross) \(look.say(FlightWords.attempts(flight.attempt)))"
      return DataTable.Row(
        cells: common + [[Span(reason, .bad)], route, order, age, cause],
        item: .deadLetter(flight.id))
    }
  }

  private func isNext(_ flight: Snapshot.Flight) -> Bool {
    if case .flight(let next) = model.snapshot.next { next.id == flight.id } else { false }
  }

  /// The fault that keeps a message waiting.
  private func holder(of flight: Snapshot.Flight) -> String? {
    let fault = model.snapshot.faults.first { fault in
      switch fault.disturbance {
      case .stopped(flight.to): true
      case .partition(flight.from, flight.to), .partition(flight.to, flight.from): true
      default: false
      }
    }
    return fault.map { look.say(FaultLabel(disturbance: $0.disturbance, name: model.titles)) }
  }
}

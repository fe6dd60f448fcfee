import EventSourcing
import Primitives
import Simulation
import Terminal

/// Something on the bus: a message under way, one that waits for a fault, or what the scenario does
/// next.
struct BusEntry {
  let sign: String
  let role: Role
  let name: String
  /// From whom to whom; nil for a fault that begins or ends.
  var route: (from: ParticipantID, to: ParticipantID)?
  var subject: String?
  /// Why it is there again.
  var tags: [Span] = []
  /// When it arrives; nil for what waits for a fault.
  var due: VirtualTime?
  /// How much of its way is behind it, 0 to 1.
  var progress = 0.0
  var isNext = false
  var item: Item?
}

extension BusEntry {
  /// All that is on the bus, the next one first.
  static func all(_ model: Model, _ look: Look) -> [BusEntry] {
    let snapshot = model.snapshot
    var entries: [BusEntry] = []
    switch snapshot.next {
    case .scheduled(let name, let from, let to, let subject, let time):
      entries.append(
        BusEntry(
          sign: String(look.glyphs.hollow), role: .command, name: name, route: (from, to),
          subject: subject, due: time, isNext: true))
    case .change(let change, let time):
      let label = ChangeLabel(change: change, name: model.titles)
      entries.append(
        BusEntry(
          sign: String(look.glyphs.warning), role: .bad, name: look.say(label), due: time,
          isNext: true))
    case .flight, nil: break
    }
    entries += snapshot.flights.enumerated().map { place, flight in
      BusEntry(flight, due: flight.due, model, look, isNext: place == 0 && entries.isEmpty)
    }
    return entries + snapshot.held.map { BusEntry($0, due: nil, model, look, isNext: false) }
  }

  private init(
    _ flight: Snapshot.Flight, due: VirtualTime?, _ model: Model, _ look: Look, isNext: Bool
  ) {
    sign = look.glyph(flight.kind)
    role = look.role(flight.kind)
    name = flight.name
    route = (flight.from, flight.to)
    subject = flight.subject
    tags = Self.tags(flight, look)
    self.due = due
    progress = due.map { Self.progress(flight, due: $0, now: model.shownTime) } ?? 0
    self.isNext = isNext
    item = Item(flight)
  }

  private static func progress(
    _ flight: Snapshot.Flight, due: VirtualTime, now: VirtualTime
  ) -> Double {
    let whole = (due - flight.recorded).milliseconds
    guard whole > 0 else { return 1 }
    return min(1, max(0, Double((now - flight.recorded).milliseconds) / Double(whole)))
  }

  /// Why a message is on its way again, or another time.
  private static func tags(_ flight: Snapshot.Flight, _ look: Look) -> [Span] {
    switch flight.sending {
    case .first: []
    case .retry: [Span(look.say(PaneWords.attempt(flight.attempt)), .waiting)]
    case .copy, .moved, .redelivery:
      [Span(look.say(FlightWords.sending(flight.sending)), .waiting)]
    }
  }

  /// When it arrives, in words.
  func dueText(_ look: Look, now: VirtualTime) -> String {
    due.map { look.due($0, now: now) } ?? look.say(PaneWords.held)
  }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The bus: the messages under way, the next one first; then those that wait for a fault.
struct FlightsContent {
  let model: Model
  let look: Look

  /// A message takes one line from this width on, else two.
  private static let wide = 58

  /// What a message's line, or lines, are made of.
  private struct Entry {
    let sign: String
    let role: Role
    let name: String
    var route = ""
    var subject: String?
    /// How it stands among the others, or why it is there again.
    var tags: [Span] = []
    let due: String
    var isNext = false
    var item: Item?
  }

  func lines(_ size: Size) -> [Line] {
    let entries = entries(size)
    guard !entries.isEmpty else {
      return TextWrap.lines(look.say(PaneWords.noFlights), columns: size.columns)
        .prefix(size.rows).map { Line([Span($0, .dim)]) }
    }
    let groups = entries.map { lines($0, size.columns) }
    let selected = entries.firstIndex {
      $0.item != nil && $0.item == model.selected[.flights]
    }
    let height = size.columns >= Self.wide ? 1 : 2
    let seen = PaneContent.window(
      count: groups.count, rows: (size.rows + height - 1) / height, around: selected)
    return Array(groups[seen].joined().prefix(size.rows))
  }

  private func entries(_ size: Size) -> [Entry] {
    let snapshot = model.snapshot
    var entries: [Entry] = []
    switch snapshot.next {
    case .scheduled(let name, let from, let to, let subject, let time):
      entries.append(
        Entry(
          sign: String(look.glyphs.hollow), role: .command, name: name, route: route(from, to),
          subject: subject, due: due(time, size), isNext: true))
    case .change(let text, let time):
      entries.append(
        Entry(
          sign: String(look.glyphs.warning), role: .bad, name: text, due: due(time, size),
          isNext: true))
    case .flight, nil: break
    }
    entries += snapshot.flights.enumerated().map { place, flight in
      entry(flight, size, isNext: place == 0 && entries.isEmpty)
    }
    return entries + snapshot.held.map { entry($0, size, isHeld: true) }
  }

  private func entry(
    _ flight: Snapshot.Flight, _ size: Size, isNext: Bool = false, isHeld: Bool = false
  ) -> Entry {
    var entry = Entry(
      sign: look.glyph(flight.kind), role: look.role(flight.kind), name: flight.name,
      due: isHeld ? look.say(PaneWords.held) : due(flight.due, size))
    entry.route = route(flight.from, flight.to)
    entry.subject = flight.subject
    entry.tags = tags(flight)
    if isNext, size.columns >= Self.wide, entry.tags.isEmpty {
      entry.tags = [Span(look.say(PaneWords.dueFirst), .dim)]
    }
    entry.isNext = isNext
    entry.item = Item(flight)
    return entry
  }

  /// Why a message is on its way again, or another time.
  private func tags(_ flight: Snapshot.Flight) -> [Span] {
    switch flight.sending {
    case .first: []
    case .retry: [Span(look.say(PaneWords.attempt(flight.attempt)), .waiting)]
    case .copy, .moved, .redelivery:
      [Span(look.say(FlightWords.sending(flight.sending)), .waiting)]
    }
  }

  private func route(_ from: ParticipantID, _ to: ParticipantID) -> String {
    let names = [from, to].map { model.title($0, look.language) }
    return names.joined(separator: " \(look.glyphs.arrowRight) ")
  }

  /// The columns of the longest name.
  private var nameColumns: Int {
    var names = (model.snapshot.flights + model.snapshot.held).map(\.name)
    if case .scheduled(let name, _, _, _, _) = model.snapshot.next { names.append(name) }
    return min(28, names.map { TextWidth.columns(of: $0) }.max() ?? 0)
  }

  /// Where room is short, a span alone says when.
  private func due(_ time: VirtualTime, _ size: Size) -> String {
    let now = model.snapshot.now
    return size.columns < 34 && time > now ? (time - now).description : look.due(time, now: now)
  }

  private func lines(_ entry: Entry, _ columns: Int) -> [Line] {
    let marker = Span(entry.isNext ? "\(look.glyphs.pointer) " : "  ", .titleActed)
    let head = [marker, Span(entry.sign + " ", entry.role)]
    let route = Span(entry.route)
    let trailing =
      entry.tags + [Span((entry.tags.isEmpty ? "" : "  ") + entry.due, .dim)]
    let about = [Span(entry.subject.map { "  " + $0 } ?? "", .dim)]
    if columns >= Self.wide {
      let name = Span(look.pad(entry.name, nameColumns) + "  ", entry.role)
      return [Line(head + [name, route] + about, trailing: trailing, item: entry.item)]
    }
    let second = [Span("  "), route]
    // Where from and where to is worth more than what it is about.
    let fits = Line.columns(second + about) <= columns
    return [
      Line(
        head + [Span(entry.name, entry.role)], trailing: [Span(entry.due, .dim)],
        item: entry.item),
      Line(fits ? second + about : second, trailing: entry.tags, item: entry.item),
    ]
  }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The bus: the messages under way, the next one first.
struct FlightsContent {
  let model: Model
  let look: Look

  /// A message takes one line from this width on, else two.
  private static let wide = 58

  func lines(_ size: Size) -> [Line] {
    let snapshot = model.snapshot
    let columns = size.columns
    var groups: [[Line]] = []
    if case .scheduled(let name, let from, let to, let subject, let time) = snapshot.next {
      groups.append(
        message(
          sign: String(look.glyphs.hollow), role: .command, name: name, from: from, to: to,
          subject: subject, due: due(time, size), isNext: true, item: nil, columns))
    }
    for (place, flight) in snapshot.flights.enumerated() {
      groups.append(
        message(
          sign: look.glyph(flight.kind), role: look.role(flight.kind), name: flight.name,
          from: flight.from, to: flight.to, subject: flight.subject,
          due: due(flight.due, size), isNext: place == 0 && groups.isEmpty,
          item: Item(flight), columns))
    }
    guard !groups.isEmpty else {
      return TextWrap.lines(look.say(PaneWords.noFlights), columns: size.columns)
        .prefix(size.rows).map { Line([Span($0, .dim)]) }
    }
    let selected = groups.firstIndex {
      $0.first?.item != nil && $0.first?.item == model.selected[.flights]
    }
    let height = size.columns >= Self.wide ? 1 : 2
    let seen = PaneContent.window(
      count: groups.count, rows: (size.rows + height - 1) / height, around: selected)
    return Array(groups[seen].joined().prefix(size.rows))
  }

  /// The columns of the longest name.
  private var nameColumns: Int {
    var names = model.snapshot.flights.map(\.name)
    if case .scheduled(let name, _, _, _, _) = model.snapshot.next { names.append(name) }
    return min(28, names.map { TextWidth.columns(of: $0) }.max() ?? 0)
  }

  /// Where room is short, a span alone says when.
  private func due(_ time: VirtualTime, _ size: Size) -> String {
    let now = model.snapshot.now
    return size.columns < 34 && time > now ? (time - now).description : look.due(time, now: now)
  }

  private func message(
    sign: String, role: Role, name: String, from: ParticipantID, to: ParticipantID,
    subject: String?, due: String, isNext: Bool, item: Item?, _ columns: Int
  ) -> [Line] {
    let marker = Span(isNext ? "\(look.glyphs.pointer) " : "  ", .titleActed)
    let head = [marker, Span(sign + " ", role)]
    let arrow = look.glyphs.arrowRight
    let route = "\(model.title(from, look.language)) \(arrow) \(model.title(to, look.language))"
    let trailing = [Span(due, .dim)]
    let about = [Span(subject.map { "  " + $0 } ?? "", .dim)]
    if columns >= Self.wide {
      let spans = head + [Span(look.pad(name, nameColumns) + "  ", role), Span(route)] + about
      return [Line(spans, trailing: trailing, item: item)]
    }
    let second = [Span("  " + route)]
    // Where from and where to is worth more than what it is about.
    let fits = Line.columns(second + about) <= columns
    return [
      Line(head + [Span(name, role)], trailing: trailing, item: item),
      Line(fits ? second + about : second, item: item),
    ]
  }
}

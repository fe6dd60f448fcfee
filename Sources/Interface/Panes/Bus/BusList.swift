import EventSourcing
import Primitives
import Simulation
import Terminal

/// The bus as a list, where there is no room for the lanes of the panes: each message is seen travelling
/// between the names of its sender and its recipient.
struct BusList {
  let model: Model
  let look: Look

  /// A message takes one line from this width on, else two.
  private static let wide = 58

  func lines(_ size: Size) -> [Line] {
    let entries = BusEntry.all(model, look)
    guard !entries.isEmpty else {
      return TextWrap.lines(look.say(PaneWords.noFlights), columns: size.columns)
        .prefix(size.rows).map { Line([Span($0, .dim)]) }
    }
    let nameColumns = min(28, entries.map { TextWidth.columns(of: $0.name) }.max() ?? 0)
    let groups = entries.map { lines($0, size.columns, nameColumns) }
    let selected = entries.firstIndex {
      $0.item != nil && $0.item == model.selected[.flights]
    }
    let height = size.columns >= Self.wide ? 1 : 2
    let seen = PaneContent.window(
      count: groups.count, rows: (size.rows + height - 1) / height, around: selected)
    return Array(groups[seen].joined().prefix(size.rows))
  }

  private func lines(_ entry: BusEntry, _ columns: Int, _ nameColumns: Int) -> [Line] {
    let marker = Span(entry.isNext ? "\(look.glyphs.pointer) " : "  ", .titleActed)
    let head = [marker, Span(entry.sign + " ", entry.role)]
    let due = Span(dueText(entry, columns), .dim)
    let about = [Span(entry.subject.map { "  " + $0 } ?? "", .dim)]
    if columns >= Self.wide {
      let name = Span(look.pad(entry.name, nameColumns) + "  ", entry.role)
      var tags = entry.tags
      if entry.isNext, tags.isEmpty, entry.item != nil {
        tags = [Span(look.say(PaneWords.dueFirst), .dim)]
      }
      let trailing = tags + (tags.isEmpty ? [] : [Span("  ")]) + [due]
      let room = columns - Line.columns(head + [name] + about + trailing) - 2
      return [
        Line(head + [name] + way(entry, room) + about, trailing: trailing, item: entry.item)
      ]
    }
    let tags = Line.columns(entry.tags)
    let room = columns - 2 - Line.columns(about) - (tags > 0 ? tags + 2 : 0)
    let second = [Span("  ")] + way(entry, room)
    // Where from and where to is worth more than what it is about.
    let fits = Line.columns(second + about) <= columns
    return [
      Line(head + [Span(entry.name, entry.role)], trailing: [due], item: entry.item),
      Line(fits ? second + about : second, trailing: entry.tags, item: entry.item),
    ]
  }

  /// The longest way, and the shortest on which something is seen to move.
  private static let way = 4...12

  /// From whom to whom, and in between how far it has come; just an arrow where there is no room for that.
  private func way(_ entry: BusEntry, _ room: Int) -> [Span] {
    guard let route = entry.route else { return [] }
    let names = [route.from, route.to].map { model.title($0, look.language) }
    let length = min(
      Self.way.upperBound, room - 2 - names.reduce(0) { $0 + TextWidth.columns(of: $1) })
    guard length >= Self.way.lowerBound else {
      return [Span(model.route(route.from, route.to, look))]
    }
    let behind = Int((entry.progress * Double(length - 2)).rounded(.down))
    let line = String(repeating: String(look.border.horizontal), count: behind)
    let ahead = String(repeating: String(look.glyphs.dot), count: length - 2 - behind)
    return [
      Span(names[0] + " "), Span(line + entry.sign, entry.role), Span(ahead, .dim),
      Span("\(look.glyphs.arrowRight) ", entry.role), Span(names[1]),
    ]
  }

  /// Where room is short, a span alone says when.
  private func dueText(_ entry: BusEntry, _ columns: Int) -> String {
    let now = model.snapshot.now
    guard columns < 34, let due = entry.due, due > now else {
      return entry.dueText(look, now: now)
    }
    return (due - now).description
  }
}

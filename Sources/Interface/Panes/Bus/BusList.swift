import EventSourcing
import Primitives
import Simulation
import Terminal

/// The bus as a list, where there is no room to see messages travel.
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
    let route = Span(entry.route.map { model.route($0.from, $0.to, look) } ?? "")
    let due = Span(dueText(entry, columns), .dim)
    let about = [Span(entry.subject.map { "  " + $0 } ?? "", .dim)]
    if columns >= Self.wide {
      let name = Span(look.pad(entry.name, nameColumns) + "  ", entry.role)
      var tags = entry.tags
      if entry.isNext, tags.isEmpty, entry.item != nil {
        tags = [Span(look.say(PaneWords.dueFirst), .dim)]
      }
      return [
        Line(
          head + [name, route] + about,
          trailing: tags + (tags.isEmpty ? [] : [Span("  ")]) + [due], item: entry.item)
      ]
    }
    let second = [Span("  "), route]
    // Where from and where to is worth more than what it is about.
    let fits = Line.columns(second + about) <= columns
    return [
      Line(head + [Span(entry.name, entry.role)], trailing: [due], item: entry.item),
      Line(fits ? second + about : second, trailing: entry.tags, item: entry.item),
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

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The bus as it is between the panes: each message in a row of its own, on its way from below or
/// above its sender's pane to its recipient's.
struct BusTracks {
  let model: Model
  let look: Look
  let lanes: Lanes

  /// - Parameter inner: where the rows stand on the screen, since the lanes are those of the panes.
  func lines(in inner: Rect) -> [Line] {
    let entries = BusEntry.all(model, look)
    guard !entries.isEmpty else {
      return look.wrapped(look.say(PaneWords.noFlights), .dim, inner.columns)
    }
    let selected = entries.firstIndex {
      $0.item != nil && $0.item == model.selected[.flights]
    }
    let seen = PaneContent.window(count: entries.count, rows: inner.rows, around: selected)
    return entries[seen].map { line($0, inner) }
  }

  private func line(_ entry: BusEntry, _ inner: Rect) -> Line {
    let room = inner.columns - Line.columns(trailing(entry, room: 0)) - 1
    let marker = Span(entry.isNext ? "\(look.glyphs.pointer) " : "  ", .titleActed)
    let track = Track(entry, lanes, offset: inner.column, columns: room, model, look)
    let way =
      track?.spans(from: 2) ?? [Span("\(entry.sign) ", entry.role), Span(entry.name, entry.role)]
    let spans = [marker] + way
    return Line(
      spans, trailing: trailing(entry, room: inner.columns - Line.columns(spans) - 2),
      item: entry.item)
  }

  /// As much as there is room for: when it arrives, why it is there again, what it is about.
  private func trailing(_ entry: BusEntry, room: Int) -> [Span] {
    let due = Span(entry.dueText(look, now: model.snapshot.now), entry.due == nil ? .waiting : .dim)
    let gap = Span("  ")
    let tags = entry.tags.isEmpty ? [] : entry.tags + [gap]
    let about = entry.subject.map { [Span($0, .base), gap] } ?? []
    for spans in [about + tags + [due], tags + [due]] where Line.columns(spans) <= room {
      return spans
    }
    return [due]
  }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// A pane in its frame. The frame says what has the focus, by its weight and colour, and which
/// context handled the last message, by a marker and colour.
struct PaneFrame {
  let model: Model
  let look: Look

  func draw(_ placed: Layout.Placed, on canvas: inout Canvas) {
    let isFocused = model.focus == placed.pane
    let hasActed = model.acted.map { placed.pane == .context($0) } ?? false
    let role: Role = hasActed ? .borderActed : isFocused ? .borderFocused : .border
    canvas.clear(placed.frame)
    canvas.frame(
      placed.frame, title: title(placed.pane, isFocused: isFocused, hasActed: hasActed),
      right: right(placed.pane), role: role,
      border: isFocused ? look.borderFocused : look.border)
    let inner = placed.inner
    let lines = PaneContent(model: model, look: look).lines(placed.pane, inner.size)
    canvas.draw(lines, in: inner)
    canvas.footer(placed.frame, hidden(placed.pane, lines))
  }

  private func title(_ pane: Pane, isFocused: Bool, hasActed: Bool) -> [Span] {
    let role: Role = hasActed ? .titleActed : isFocused ? .titleFocused : .title
    let marker = Span(hasActed ? "\(look.glyphs.pointer) " : "", .titleActed)
    switch pane {
    case .context(let index):
      return [marker, Span("\(index + 1) ", hasActed ? role : .key), Span(name(index), role)]
    case .flights: return [Span("0 ", .key), Span(look.say(PaneWords.flights), role)]
    case .log: return [Span("0 ", .key), Span(look.say(PaneWords.log), role)]
    }
  }

  private func right(_ pane: Pane) -> [Span] {
    switch pane {
    case .context(let index):
      guard index < model.snapshot.participants.count,
        case .context(let domain) = model.snapshot.participants[index].kind
      else { return [] }
      return [Span(look.say(domain), .dim)]
    case .flights:
      let count = model.snapshot.flightTotal
      return [Span(look.say(PaneWords.underWay(count)), count > 0 ? .strong : .dim)]
    case .log:
      let count = model.snapshot.position
      guard let place = model.selected[.log]?.position else { return [Span(String(count), .dim)] }
      return [Span(look.say(PaneWords.ofEntries(place, count)), .waiting)]
    }
  }

  /// How far the rows of a context's table are seen, where not all of them are.
  private func hidden(_ pane: Pane, _ lines: [Line]) -> [Span] {
    guard case .context(let index) = pane, index < model.snapshot.contexts.count else { return [] }
    let view = model.snapshot.contexts[index].view
    let rows = lines.compactMap { line -> String? in
      if case .row(let id) = line.item { id } else { nil }
    }
    guard rows.count < view.total, let last = rows.last,
      let place = view.rows.lastIndex(where: { $0.id == last })
    else { return [] }
    return [Span(look.say(PaneWords.ofEntries(place + 1, view.total)), .dim)]
  }

  private func name(_ index: Int) -> String {
    guard index < model.snapshot.contexts.count else { return "?" }
    return model.title(model.snapshot.contexts[index].id, look.language)
  }
}

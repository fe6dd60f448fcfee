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
    let part = part(placed.pane)
    let role: Role = part != nil ? .borderActed : isFocused ? .borderFocused : .border
    canvas.clear(placed.frame)
    canvas.frame(
      placed.frame, title: title(placed.pane, isFocused: isFocused, part: part),
      right: right(placed.pane), role: role,
      border: isFocused ? look.borderFocused : look.border)
    let inner = placed.inner
    let lines = PaneContent(model: model, look: look).lines(placed)
    canvas.draw(lines, in: inner)
    canvas.footer(placed.frame, hidden(placed.pane, lines))
  }

  private func part(_ pane: Pane) -> Model.Part? {
    if case .context(let index) = pane { model.part(ofContext: index) } else { nil }
  }

  private func title(_ pane: Pane, isFocused: Bool, part: Model.Part?) -> [Span] {
    let role: Role = part != nil ? .titleActed : isFocused ? .titleFocused : .title
    let marker =
      switch part {
      case .handles: "\(look.glyphs.pointer) "
      case .takesPart: "\(look.glyphs.bullet) "
      case nil: ""
      }
    switch pane {
    case .context(let index):
      let number = Span("\(index + 1) ", part != nil ? role : .key)
      return [Span(marker, .titleActed), number, Span(name(index), role)]
    case .flights: return [Span("0 ", .key), Span(look.say(PaneWords.flights), role)]
    case .log: return [Span("0 ", .key), Span(look.say(PaneWords.log), role)]
    case .view: return []
    }
  }

  private func right(_ pane: Pane) -> [Span] {
    switch pane {
    case .context(let index):
      return ailment(index) ?? domain(index)
    case .flights: return traffic
    case .view: return []
    case .log:
      let count = model.snapshot.position
      guard let place = model.selected[.log]?.position else { return [Span(String(count), .dim)] }
      return [Span(look.say(PaneWords.ofEntries(place, count)), .waiting)]
    }
  }

  /// What a fault does to a context; nil where none does anything.
  private func ailment(_ index: Int) -> [Span]? {
    guard index < model.snapshot.contexts.count else { return nil }
    let context = model.snapshot.contexts[index]
    if context.isStopped {
      return [Span("\(look.glyphs.pause) \(look.say(PaneWords.down))", .bad)]
    }
    if let other = model.cutOff(context.id) {
      let words = PaneWords.cutOff(look.say(model.titles(other)))
      return [Span("\(look.glyphs.cross) \(look.say(words))", .bad)]
    }
    guard case .slow(_, let span)? = model.slowness(of: context.id) else { return nil }
    return [
      Span("\(look.glyphs.warning) \(look.say(PaneWords.slow(span.description)))", .bad)
    ]
  }

  private func domain(_ index: Int) -> [Span] {
    guard index < model.snapshot.participants.count,
      case .context(let domain) = model.snapshot.participants[index].kind
    else { return [] }
    return [Span(look.say(domain), .dim)]
  }

  /// How many are under way, and how many are not getting anywhere.
  private var traffic: [Span] {
    let snapshot = model.snapshot
    let count = snapshot.flightTotal
    var spans = [Span(look.say(PaneWords.underWay(count)), count > 0 ? .strong : .dim)]
    // The bus lists what the scenario sends next, too.
    if case .scheduled? = snapshot.next {
      spans.append(Span(", \(look.say(PaneWords.toCome(snapshot.toCome)))", .dim))
    }
    if snapshot.heldTotal > 0 {
      spans.append(Span(", \(look.say(PaneWords.waiting(snapshot.heldTotal)))", .waiting))
    }
    if snapshot.deadLetterTotal > 0 {
      spans.append(Span(", \(look.say(PaneWords.dead(snapshot.deadLetterTotal)))", .bad))
    }
    return spans
  }

  /// How far the rows of a context's table, or the messages, are seen, where not all of them are.
  private func hidden(_ pane: Pane, _ lines: [Line]) -> [Span] {
    if pane == .flights { return hiddenMessages(lines) }
    guard case .context(let index) = pane, index < model.snapshot.contexts.count else { return [] }
    let view = model.snapshot.contexts[index].view
    let rows = lines.compactMap { line -> String? in
      if case .row(let id) = line.item { id } else { nil }
    }
    guard rows.count < view.total, let last = rows.last,
      let place = view.rows.lastIndex(where: { $0.id == last })
    else { return [] }
    return [Span(look.say(PaneWords.seenThrough(place + 1, view.total)), .dim)]
  }

  private func hiddenMessages(_ lines: [Line]) -> [Span] {
    let all = model.snapshot.flights.map { Item($0) } + model.snapshot.held.map { Item($0) }
    guard let last = lines.last?.item, let place = all.lastIndex(of: last), place < all.count - 1
    else { return [] }
    let total = model.snapshot.flightTotal + model.snapshot.heldTotal
    return [Span(look.say(PaneWords.seenThrough(place + 1, total)), .dim)]
  }

  private func name(_ index: Int) -> String {
    guard index < model.snapshot.contexts.count else { return "?" }
    return model.title(model.snapshot.contexts[index].id, look.language)
  }
}

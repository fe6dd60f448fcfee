import EventSourcing
import Primitives
import Simulation
import Terminal

/// A line or two for each context, where there is no room for a pane each.
struct ContextList {
  let model: Model
  let look: Look

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    canvas.frame(rect, title: [], role: .border, border: look.border)
    let inner = rect.inset(rows: 1, columns: 2)
    var lines: [Line] = []
    for index in model.snapshot.contexts.indices { lines.append(line(index)) }
    lines.append(bus)
    canvas.draw(lines, in: inner)
  }

  private func line(_ index: Int) -> Line {
    let context = model.snapshot.contexts[index]
    let part = model.part(ofContext: index)
    let isFocused = model.focus == .context(index)
    let role: Role = part != nil ? .titleActed : isFocused ? .titleFocused : .title
    let waiting = context.inboxTotal
    let marker =
      part == .handles ? look.glyphs.pointer : part == .takesPart ? look.glyphs.bullet : " "
    let isSlow = model.slowness(of: context.id) != nil
    let sign =
      context.isStopped ? " \(look.glyphs.pause)" : isSlow ? " \(look.glyphs.warning)" : ""
    var line = Line(
      [
        Span(String(marker), .titleActed), Span("\(index + 1) ", .key),
        Span(model.title(context.id, look.language), role), Span(sign, .bad),
      ],
      trailing: waiting > 0
        ? [Span("\(look.say(PaneWords.inboxShort)) ", .dim), Span(String(waiting), .strong)] : [])
    if isFocused { line.overlay = .selection }
    return line
  }

  private var bus: Line {
    let isFocused = model.focus == .flights || model.focus == .log
    let words: PaneWords = model.sixth == .log ? .log : .flights
    let count = model.sixth == .log ? model.snapshot.position : model.snapshot.flightTotal
    var line = Line(
      [Span(" "), Span("0 ", .key), Span(look.say(words), isFocused ? .titleFocused : .title)],
      trailing: [Span(String(count), .strong)])
    if isFocused { line.overlay = .selection }
    return line
  }
}

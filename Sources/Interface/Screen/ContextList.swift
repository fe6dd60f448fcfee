import EventSourcing
import Primitives
import Simulation
import Terminal

/// The contexts in a few lines each, where there is no room for a pane each: how it stands, what is
/// on its way to it, and what it last did; then the bus.
struct ContextList {
  let model: Model
  let look: Look

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    let title = [Span(look.say(PaneWords.contexts), .title)]
    canvas.frame(rect, title: title, role: .border, border: look.border)
    let inner = rect.inset(rows: 1, columns: 1)
    let contexts = model.snapshot.contexts
    let each = ContextListLines(rows: inner.rows, contexts: contexts.count).linesEach
    let lines =
      contexts.indices.flatMap { context($0).prefix(each) } + bus.prefix(each)
    canvas.draw(lines, in: inner)
  }

  private func context(_ index: Int) -> [Line] {
    let context = model.snapshot.contexts[index]
    let waiting = context.inboxTotal
    // How it ails is worth more than the word.
    let isWell = !context.isStopped && model.slowness(of: context.id) == nil
    let inbox =
      [Span(isWell ? "\(look.say(PaneWords.inbox)) " : "", .dim)]
      + [Span(String(waiting), waiting > 0 ? .strong : .dim)]
    let lines = [
      Line(title(index), trailing: waiting > 0 ? inbox : []), last(context), figures(context),
    ]
    return model.focus == .context(index) ? lines.map(selected) : lines
  }

  private func title(_ index: Int) -> [Span] {
    let context = model.snapshot.contexts[index]
    let part = model.part(ofContext: index)
    let role: Role =
      part != nil ? .titleActed : model.focus == .context(index) ? .titleFocused : .title
    let marker =
      part == .handles ? look.glyphs.pointer : part == .takesPart ? look.glyphs.bullet : " "
    let ailment =
      context.isStopped
      ? " \(look.glyphs.pause) \(look.say(PaneWords.down))"
      : model.slowness(of: context.id) != nil
        ? " \(look.glyphs.warning) \(look.say(PaneWords.slowed))" : ""
    return [
      Span(String(marker), .titleActed), Span("\(index + 1) ", .key),
      Span(model.title(context.id, look.language), role), Span(ailment, .bad),
    ]
  }

  /// What it last recorded; or the message that led to nothing.
  private func last(_ context: Snapshot.Context) -> Line {
    guard let row = context.last?.outcomes.first ?? context.last?.message
    else {
      return Line([Span(" \(look.say(PaneWords.noLast))", .dim)])
    }
    let isPreview = model.snapshot.phase.map { $0.phase < .recorded } ?? false
    let isNew = context.last?.step == model.snapshot.last?.step && !isPreview
    let sign = isNew ? look.glyphs.halfBlock : " "
    // What came to nothing is not told like what a context did.
    let remark = context.last.flatMap { last in
      last.led.contains { $0.kind != .reply } ? nil : StepRemark(last.act, look)
    }
    let what = remark.map { [$0.span, Span("  ")] } ?? []
    return Line(
      [Span(String(sign), .titleActed)] + what + [
        Span("\(look.glyph(row)) \(row.name)", look.role(row))
      ])
  }

  private func figures(_ context: Snapshot.Context) -> Line {
    let figures = context.view.figures.flatMap { figure in
      let role = figure.tone == .plain ? Role.strong : look.role(figure.tone)
      return [Span(look.say(figure.label) + " ", .dim), Span(figure.value + "  ", role)]
    }
    return Line([Span(" ")] + figures)
  }

  private var bus: [Line] {
    let isLog = model.focus == .log
    let isFocused = model.focus == .flights || isLog
    let words: PaneWords = isLog ? .log : .flights
    let count = isLog ? model.snapshot.position : model.snapshot.flightTotal
    let title = Line(
      [Span(" "), Span("0 ", .key), Span(look.say(words), isFocused ? .titleFocused : .title)],
      trailing: [Span(String(count), count > 0 ? .strong : .dim)])
    let lines = [title, next]
    return isFocused ? lines.map(selected) : lines
  }

  private var next: Line {
    guard let entry = BusEntry.all(model, look).first else { return .blank }
    let due = entry.dueText(look, now: model.snapshot.now)
    return Line(
      [Span("  "), Span(entry.isNext ? "\(look.glyphs.pointer)" : " ", .titleActed)]
        + [Span("\(entry.sign) \(entry.name)", entry.role)], trailing: [Span(due, .dim)])
  }

  private func selected(_ line: Line) -> Line {
    var line = line
    line.overlay = .selection
    return line
  }
}

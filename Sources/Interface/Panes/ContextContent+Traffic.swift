import EventSourcing
import Primitives
import Simulation
import Terminal

/// The lower part of a context's pane: what comes in, and what it made of the last message.
extension ContextContent {
  /// What is on its way to the context. Where room is short, the label stands before the message.
  func inboxLines(_ isRoomy: Bool, _ size: Size) -> [Line] {
    let label = look.say(PaneWords.inbox)
    let count = context.inboxTotal
    if isRoomy {
      let head = rule(label, count > 0 ? String(count) : look.say(PaneWords.noInbox), size.columns)
      return [head] + context.inbox.map { flightLine($0, before: [], size) }
    }
    let before = [Span(label + " ", .dim), Span(String(count) + " ", count > 0 ? .strong : .dim)]
    guard !context.inbox.isEmpty else { return [Line(before)] }
    return context.inbox.map { flightLine($0, before: before, size) }
  }

  private func flightLine(_ flight: Snapshot.Flight, before: [Span], _ size: Size) -> Line {
    var spans = before
    spans.append(Span(look.glyph(flight.kind) + " ", look.role(flight.kind)))
    spans.append(Span(flight.name, look.role(flight.kind)))
    if size.columns >= 56 {
      let from = model.title(flight.from, look.language)
      spans.append(Span("  \(look.glyphs.arrowLeft) \(from)", .dim))
      if let subject = flight.subject { spans.append(Span("  " + subject, .base)) }
    }
    let due = look.due(flight.due, now: model.snapshot.now)
    let isShort = size.columns < 34
    return Line(spans, trailing: isShort ? [] : [Span(due, .dim)], item: Item(flight))
  }

  /// The message that the context handled last, and what that led to.
  func lastLines(_ isRoomy: Bool) -> [Line] {
    let label = look.say(PaneWords.last)
    let acted = model.acted == index
    guard let last = context.last else {
      let nothing = look.say(PaneWords.noLast)
      return isRoomy
        ? [rule(label, nothing, .max)] : [Line([Span("\(label) \(nothing)", .dim)])]
    }
    let sign = outcome(last.outcome)
    let before = isRoomy ? [] : [Span(label + " ", acted ? .titleActed : .dim)]
    var lines: [Line] = []
    if isRoomy {
      lines.append(rule(label, "", .max))
      lines.append(entryLine(last.message, before: [Span(sign.text + " ", sign.role)]))
    } else if last.led.isEmpty {
      return [entryLine(last.message, before: before + [Span(sign.text + " ", sign.role)])]
    }
    for row in last.led {
      let arrow = isRoomy ? [Span("  \(look.glyphs.arrowRight) ", .dim)] : before
      lines.append(entryLine(row, before: arrow))
    }
    if !isRoomy, lines.count > 1 { lines[0].trailing = [Span("+\(lines.count - 1)", .dim)] }
    return lines
  }

  private func entryLine(_ row: Snapshot.LogRow, before: [Span]) -> Line {
    let role = look.role(row.kind)
    return Line(
      before + [Span(look.glyph(row.kind) + " ", role), Span(row.name, role)],
      item: .entry(row.position))
  }

  private func outcome(_ outcome: Outcome) -> (text: String, role: Role) {
    switch outcome {
    case .handled: (String(look.glyphs.check), .done)
    case .ignored: (String(look.glyphs.dot), .dim)
    case .duplicate: ("=", .waiting)
    case .rejected: (String(look.glyphs.cross), .bad)
    }
  }

  /// A head within the pane.
  private func rule(_ label: String, _ value: String, _ columns: Int) -> Line {
    Line([Span(label, .label), Span(value.isEmpty ? "" : "  " + value, .dim)])
  }
}

extension Look {
  /// When a message arrives, seen from now.
  func due(_ time: VirtualTime, now: VirtualTime) -> String {
    let span = time - now
    return span.milliseconds <= 0
      ? say(PaneWords.dueNow) : say(PaneWords.dueIn(span.description))
  }
}

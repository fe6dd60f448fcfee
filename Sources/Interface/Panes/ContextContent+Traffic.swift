import EventSourcing
import Primitives
import Simulation
import Terminal

/// The lower part of a context's pane: what comes in, and what it made of the last message. The
/// labels stand in a column of their own, as the first two spans of each line.
extension ContextContent {
  /// The columns of the labels.
  private func labelColumns(_ size: Size) -> Int {
    size.columns < Self.roomy ? 6 : 9
  }

  /// From this width on there is room for more than a published name beside a label.
  private static let roomy = 56
  /// From this width on the longest name fits beside a label, its own sign and that of its kind.
  private static let signed = 38

  /// What is on its way to the context, the next one first: as much as there are rows for, around what is
  /// selected. Thousands may wait, so that no line is made of the others.
  func inboxLines(_ size: Size, rows: Int) -> [Line] {
    guard rows > 0 else { return [] }
    let label = look.say(size.columns < Self.roomy ? PaneWords.inboxShort : .inbox)
    let count = String(context.inboxTotal)
    let columns = labelColumns(size) - TextWidth.columns(of: label) - 1
    let first = [
      Span(label + " ", .dim),
      Span(look.pad(count, max(columns, count.count + 1)), context.inboxTotal > 0 ? .strong : .dim),
    ]
    let inbox = context.inbox
    guard !inbox.isEmpty else { return [Line(first)] }
    let place = inbox.firstIndex { isSelected(Item($0)) }
    let seen = PaneContent.window(count: inbox.count, rows: rows, around: place)
    return seen.map { place in
      flightLine(inbox[place], place == seen.lowerBound ? first : indent(size), size)
    }.telling(hidden: inbox.count - seen.count)
  }

  private func indent(_ size: Size) -> [Span] {
    [Span(""), Span(String(repeating: " ", count: labelColumns(size)))]
  }

  private func flightLine(_ flight: Snapshot.Flight, _ before: [Span], _ size: Size) -> Line {
    let role = look.role(flight.kind)
    var spans = before + [Span("\(look.glyph(flight.kind)) \(flight.name)", role)]
    if size.columns >= Self.roomy {
      let from = model.title(flight.from, look.language)
      spans.append(Span("  \(look.glyphs.arrowLeft) \(from)", .base))
      if let subject = flight.subject { spans.append(Span("  " + subject, .dim)) }
    }
    let due =
      model.isHeld(flight)
      ? look.say(PaneWords.held) : look.due(flight.due, now: model.snapshot.now)
    return Line(
      spans, trailing: size.columns < 34 ? [] : [Span(due, .dim)], item: Item(flight))
  }

  /// What came of the last message that the context handled; the message itself where there is
  /// room for both, or where nothing came of it.
  func lastLines(_ size: Size) -> [Line] {
    let role: Role = model.part(ofContext: index) == .handles ? .titleActed : .dim
    let label = [Span(""), Span(look.pad(look.say(PaneWords.last), labelColumns(size)), role)]
    guard let last = context.last else {
      return [Line(label + [Span(look.say(PaneWords.noLast), .dim)])]
    }
    let sign = sign(of: last)
    // What an outside system answers is none of its doings.
    let led = last.led.filter { $0.kind != .reply }
    let isShort = size.rows < 9 && !led.isEmpty
    var lines: [Line] = []
    if !isShort, let message = last.message {
      let words = StepWords(last).map { [Span(look.say($0) + "  ", sign.role)] } ?? []
      let signed = label + [Span(sign.text + " ", sign.role)]
      // Where one of the two is cut, it is not what became of it.
      lines.append(
        size.columns >= Self.roomy
          ? entryLine(message, signed, [Span("  ")] + words, size)
          : entryLine(message, signed + words, [], size))
    }
    for row in isShort ? last.outcomes : led {
      let before = lines.isEmpty ? label : indent(size)
      let arrow = isShort ? [] : [Span("\(look.glyphs.arrowRight) ", .dim)]
      lines.append(entryLine(row, before + arrow, [], size))
    }
    return lines.isEmpty ? [Line(label + [Span(look.say(PaneWords.noLast), .dim)])] : lines
  }

  private func entryLine(
    _ row: Snapshot.LogRow, _ before: [Span], _ after: [Span], _ size: Size
  ) -> Line {
    let role = look.role(row)
    // The name is worth more than the sign of its kind, where there is no room for both.
    let isTight = before.count > 2 && size.columns < Self.signed
    let name = isTight ? row.name : "\(look.glyph(row)) \(row.name)"
    var spans = before + [Span(name, role)] + after
    if size.columns >= Self.roomy, let subject = row.subject {
      spans.append(Span("  " + subject, .dim))
    }
    return Line(spans, item: .entry(row.position))
  }

  private func sign(of step: Snapshot.Step) -> (text: String, role: Role) {
    switch step.outcome {
    case .handled: (String(look.glyphs.check), .done)
    case .ignored: (String(look.glyphs.dot), .dim)
    case .duplicate: ("=", .waiting)
    case .rejected: (String(look.glyphs.cross), .bad)
    case nil: (String(look.glyphs.warning), .bad)
    }
  }
}

extension StepWords {
  /// What became of a message, in a word or two; nil where it was handled and led to something.
  fileprivate init?(_ step: Snapshot.Step) {
    switch step.act {
    case .handled(_, .handled), .changed: return nil
    case .handled(_, .ignored): self = .ignored
    case .handled(_, .duplicate): self = .duplicate
    case .handled(_, .rejected): self = .rejected
    case .crashed(_, let point, _): self = .crashed(point)
    case .refused: self = .refused
    case .dropped: self = .dropped
    case .moved: self = .moved
    case .copied: self = .copied
    case .redelivered: self = .redelivered
    }
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

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The parts that the lines of words are made of.
struct StoryParts {
  let model: Model
  let look: Look

  private var snapshot: Snapshot { model.snapshot }

  /// The most important first, at most one for each row.
  func parts(rows: Int) -> [WhyLines.Part] {
    var parts = alarms
    if let last = snapshot.last {
      parts += [got(last), did(last)]
      parts += outlook(rows - parts.count, last)
    } else {
      parts.append(part(.now, say(WhyWords.nothingYet)))
      if let next = next { parts.append(next) }
      parts.append(part(.tip, say(WhyWords.pressStep)))
    }
    return parts
  }

  private var alarms: [WhyLines.Part] {
    var texts: [String] = []
    if let failure = snapshot.failure { texts.append("\(look.say(WhyWords.failed)) \(failure)") }
    if let broken = snapshot.violations.last {
      texts.append("#\(broken.position)  \(look.say(broken.text))")
    }
    return texts.map {
      WhyLines.Part(
        label: .alarm, labelRole: .bad, text: [Span("\(look.glyphs.warning) \($0)", .bad)])
    }
  }

  private func got(_ last: Snapshot.LastStep) -> WhyLines.Part {
    let message = last.message
    let route = "\(title(message.origin)) \(look.glyphs.arrowRight) \(title(last.to))"
    var spans = [name(message.name, message.kind)]
    spans.append(Span("  " + route, .strong))
    if let subject = message.subject { spans.append(Span("  " + subject, .base)) }
    switch last.reason {
    case .arrived: break
    case .scheduled: spans.append(Span("  (\(look.say(WhyWords.scheduled)))", .dim))
    case .asked: spans.append(Span("  (\(look.say(WhyWords.asked)))", .dim))
    }
    spans.append(Span("  " + look.say(last.said), .base))
    return WhyLines.Part(label: .got, text: spans)
  }

  private func did(_ last: Snapshot.LastStep) -> WhyLines.Part {
    switch last.outcome {
    case .ignored where last.led.isEmpty: return part(.did, say(WhyWords.ignored))
    case .duplicate: return part(.did, say(WhyWords.duplicate))
    case .rejected(let reason):
      let text = "\(look.glyphs.cross) \(look.say(WhyWords.refused)) \(look.say(reason))"
      return part(.did, [Span(text, .bad)])
    case .handled, .ignored:
      var spans: [Span] = []
      for (row, sentence) in zip(last.led, last.sentences) {
        if !spans.isEmpty { spans.append(Span("  ")) }
        spans.append(name(row.name, row.kind))
        spans.append(Span("  " + look.say(sentence), .base))
      }
      return part(.did, spans)
    }
  }

  /// Why it was, and what is next: as much as there are rows for.
  private func outlook(_ rows: Int, _ last: Snapshot.LastStep) -> [WhyLines.Part] {
    let why = part(.why, [Span(look.say(last.purpose), .base)])
    if snapshot.status == .settled {
      let now = part(.now, [Span("\(look.glyphs.check) \(look.say(WhyWords.settled))", .done)])
      let tip = part(.tip, say(WhyWords.settledTip))
      let isNarrow = model.size.columns < 100
      return rows < 2 ? [now] : rows < 3 || isNarrow ? [now, tip] : [why, now, tip]
    }
    return [why] + (rows >= 3 && !model.isRunning ? [next].compactMap { $0 } : [])
  }

  private var next: WhyLines.Part? {
    let now = snapshot.now
    switch snapshot.next {
    case .flight(let flight):
      return part(
        .next,
        [
          name(flight.name, flight.kind),
          Span("  " + title(flight.from) + " \(look.glyphs.arrowRight) " + title(flight.to)),
          Span("  " + look.due(flight.due, now: now), .dim),
        ])
    case .scheduled(let name, let from, let to, _, let time):
      return part(
        .next,
        [
          Span("\(look.glyphs.hollow) \(name)", .command),
          Span("  " + title(from) + " \(look.glyphs.arrowRight) " + title(to)),
          Span("  " + look.due(time, now: now), .dim),
          Span("  (\(look.say(WhyWords.scheduled)))", .dim),
        ])
    case nil: return nil
    }
  }

  private func name(_ name: String, _ kind: MessageKind) -> Span {
    Span("\(look.glyph(kind)) \(name)", look.role(kind), isWhole: true)
  }

  private func part(_ label: WhyWords, _ text: [Span]) -> WhyLines.Part {
    WhyLines.Part(label: label, text: text)
  }

  private func say(_ words: WhyWords) -> [Span] { [Span(look.say(words), .base)] }

  private func title(_ id: ParticipantID) -> String { model.title(id, look.language) }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The pieces that sentences about messages are made of.
struct Narrator {
  let model: Model
  let look: Look

  func name(_ name: String, _ kind: MessageKind) -> Span {
    Span("\(look.glyph(kind)) \(name)", look.role(kind), isWhole: true)
  }

  func title(_ id: ParticipantID) -> String { model.title(id, look.language) }

  func route(_ from: ParticipantID, _ to: ParticipantID) -> Span {
    Span("  \(title(from)) \(look.glyphs.arrowRight) \(title(to))", .strong)
  }

  /// The message that a step was about: its name, its way, what it is about, and what it says.
  func message(of step: Snapshot.Step) -> [Span] {
    guard let message = step.message else { return [] }
    var spans = [name(message.name, message.kind)]
    spans.append(route(message.origin, step.to ?? message.origin))
    if let subject = message.subject { spans.append(Span("  " + subject, .base)) }
    switch step.reason {
    case .arrived: break
    case .scheduled: spans.append(Span("  (\(look.say(WhyWords.scheduled)))", .dim))
    case .asked: spans.append(Span("  (\(look.say(WhyWords.asked)))", .dim))
    case .chosen:
      spans.append(Span("  (\(look.say(choice(step.act))))", .dim))
    }
    return spans + [Span("  " + look.say(message.said), .base)]
  }

  private func choice(_ act: StepAct) -> Phrase {
    guard case .moved(let flight) = act else { return WhyWords.chosen.phrase }
    guard let other = behind(flight) else { return WhyWords.postponed.phrase }
    let subject = other.subject.map { " \($0)" } ?? ""
    return ActWords.putBehind(
      "\(other.name) \(look.glyphs.arrowRight) \(title(other.to))\(subject)"
    )
    .phrase
  }

  /// The message that `moved` was put behind, which it follows at once; nil where it was put off for longer.
  private func behind(_ moved: InFlight) -> Snapshot.Flight? {
    let flights = model.snapshot.flights
    guard let again = again(moved), let place = flights.firstIndex(of: again), place > 0,
      again.due == flights[place - 1].due + .milliseconds(1)
    else { return nil }
    return flights[place - 1]
  }

  func isBehindAnother(_ moved: InFlight) -> Bool { behind(moved) != nil }

  /// The message that was put on its way again.
  func again(_ moved: InFlight) -> Snapshot.Flight? {
    model.snapshot.flights.first {
      $0.id.position == moved.position && $0.to == moved.target && $0.sending == .moved
    }
  }

  /// What a step recorded, each with what it says.
  func led(_ step: Snapshot.Step) -> [Span] {
    var spans: [Span] = []
    for row in step.led where row.kind != .reply {
      if !spans.isEmpty { spans.append(Span("  ")) }
      spans.append(name(row.name, row.kind))
      spans.append(Span("  " + look.say(row.said), .base))
    }
    // What an outside system will answer is told when it comes.
    var asked: [String] = []
    for row in step.led where row.kind == .reply && !asked.contains(title(row.origin)) {
      asked.append(title(row.origin))
    }
    guard !asked.isEmpty else { return spans }
    let words = "\(look.say(WhyWords.asks)) \(asked.joined(separator: ", "))"
    return spans + [Span((spans.isEmpty ? "" : "  ") + words, .reply)]
  }

  /// What a fault or a switch makes other.
  func words(_ change: Change) -> Phrase {
    ChangeWords(change: change, name: model.titles).phrase
  }

  /// Names after one another, or a word for none.
  func list(_ names: [String]) -> String {
    names.isEmpty ? look.say(WhyWords.none) : names.joined(separator: ", ")
  }
}

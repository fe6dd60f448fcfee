import EventSourcing
import Primitives
import Simulation
import Terminal

/// What the last step was, what came of it, why, and what is next.
struct StoryParts {
  private let model: Model
  private let look: Look
  private let narrator: Narrator

  init(model: Model, look: Look) {
    (self.model, self.look) = (model, look)
    narrator = Narrator(model: model, look: look)
  }

  private var snapshot: Snapshot { model.snapshot }

  /// The most important first, at most one for each row.
  func parts(rows: Int) -> [PanelContent.Part] {
    var parts = alarms
    if let last = snapshot.last, snapshot.step > snapshot.opening {
      if last.message != nil {
        // Nobody got what was lost, moved or copied.
        let label: WhyWords = last.outcome == nil ? .about : .got
        parts.append(.init(label, narrator.message(of: last)))
      }
      parts.append(did(last))
      if snapshot.loading != nil { return parts + [part(.now, WhyWords.reading)] }
      if rows >= 5, let changed { parts.append(changed) }
      parts += outlook(rows - parts.count, last)
    } else if snapshot.loading != nil {
      parts.append(part(.now, WhyWords.reading))
    } else {
      // Where everybody starts: what this is, and what can be done.
      parts.append(part(.now, snapshot.last == nil ? WhyWords.nothingYet : WhyWords.opened))
      if let next = next { parts.append(next) }
      parts.append(part(.tip, WhyWords.pressStep))
      parts.append(part(.more, WhyWords.pressMore))
    }
    return parts
  }

  /// What the step made other, old and new, also where a pane has room for the new alone.
  private var changed: PanelContent.Part? {
    let values = snapshot.contexts.flatMap { ChangedValues($0, look).texts }
    guard !values.isEmpty else { return nil }
    return .init(
      .changed,
      values.map { Span("\(look.glyphs.halfBlock)\($0)  ", .titleActed, isWhole: true) })
  }

  private var alarms: [PanelContent.Part] {
    var texts: [String] = []
    if let failure = snapshot.failure { texts.append("\(look.say(WhyWords.failed)) \(failure)") }
    if let broken = snapshot.violations.max(by: { $0.position < $1.position }) {
      texts.append("#\(broken.position)  \(look.say(broken.text))")
    }
    return texts.map { .alarm(.alarm, "\(look.glyphs.warning) \($0)") }
  }

  private func did(_ last: Snapshot.Step) -> PanelContent.Part {
    guard let outcome = last.outcome else { return happened(last) }
    switch outcome {
    case .ignored where last.led.isEmpty: return part(.did, WhyWords.ignored)
    case .duplicate: return part(.did, WhyWords.duplicate)
    case .rejected(let reason):
      let text = "\(look.glyphs.cross) \(look.say(WhyWords.refused)) \(look.say(reason))"
      return .init(.did, [Span(text, .bad)])
    case .handled, .ignored: return .init(.did, narrator.led(last) + simulated(last))
    }
  }

  /// What became of a message that was not handled, or what the user changed.
  private func happened(_ last: Snapshot.Step) -> PanelContent.Part {
    let isBad = last.act.fate.map { $0 != .needless } ?? false
    let sign = isBad ? look.glyphs.warning : look.glyphs.bullet
    let words =
      if case .changed(let change) = last.act {
        narrator.words(change)
      } else {
        ActWords.act(last.act).phrase
      }
    var spans = [Span("\(sign) \(look.say(words))", isBad ? .bad : .base)]
    if let fate = last.act.fate { spans.append(Span("  " + look.say(ActWords.fate(fate)), .base)) }
    if case .moved(let moved) = last.act, let again = narrator.again(moved) {
      spans.append(Span("  " + look.due(again.due, now: snapshot.now), .base))
    }
    return .init(.did, spans + simulated(last))
  }

  /// That a fault had a hand in it, or somebody who plays the broker.
  private func simulated(_ last: Snapshot.Step) -> [Span] {
    guard last.fault != nil || last.act.isMishap else { return [] }
    let what =
      last.fault.map { ": \(look.say(FaultLabel(disturbance: $0, name: model.titles)))" } ?? ""
    return [Span("  (\(look.say(ActWords.simulated))\(what))", .dim)]
  }

  /// Why it was, and what is next: as much as there are rows for.
  private func outlook(_ rows: Int, _ last: Snapshot.Step) -> [PanelContent.Part] {
    let why = tooLate(last) ?? expectation(last) ?? why(last)
    let first = rows >= 2 ? [expectation(last)].compactMap { $0 } : []
    switch snapshot.status {
    case .settled:
      let now = PanelContent.Part(
        .now, [look.settled(look.say(WhyWords.settled), snapshot)])
      let words: WhyWords =
        snapshot.branches.count < 2
        ? .settledTip : model.view == .branches ? .compareHere : .comparingTip
      let tip = part(.tip, words)
      if snapshot.deadLetterTotal > 0 {
        let words: WhyWords = model.view == .flight ? .deadLettersHere : .deadLettersLeft
        return first + [.alarm(.now, "\(look.glyphs.warning) \(look.say(words))")]
      }
      if !first.isEmpty { return first + [now] + (rows >= 3 ? [tip] : []) }
      let isNarrow = model.size.columns < 100
      return rows < 2
        ? [now] : rows < 3 || isNarrow ? [now, tip] : [why, now, tip].compactMap { $0 }
    case .held: return first + [.alarm(.now, "\(look.glyphs.pause) \(look.say(WhyWords.held))")]
    case .ready, .full:
      return [why].compactMap { $0 }
        + (rows >= 2 && !model.isRunning ? [next].compactMap { $0 } : [])
    }
  }

  /// What is to be expected of what was changed, or done to a message on its way.
  private func expectation(_ last: Snapshot.Step) -> PanelContent.Part? {
    let change: Change
    switch last.act {
    case .changed(let made): change = made
    case .copied: change = .begin(.strike(Strike(.duplicate)))
    case .moved(let moved):
      change = .begin(.strike(Strike(narrator.isBehindAnother(moved) ? .reorder : .delay(.zero))))
    case .handled, .crashed, .refused, .dropped, .redelivered: return nil
    }
    return ChangeMeaning.of(change, snapshot.mechanisms).map { part(.expect, $0) }
  }

  /// What the message is for there, where its recipient did that; why it did nothing where it knew the
  /// message already.
  private func why(_ last: Snapshot.Step) -> PanelContent.Part? {
    switch last.outcome {
    case .handled: .init(.why, [Span(look.say(last.purpose))])
    case .ignored where !last.led.isEmpty: .init(.why, [Span(look.say(last.purpose))])
    case .duplicate: part(.why, WhyWords.whyDuplicate)
    case .ignored: part(.why, WhyWords.whyIgnored)
    case .rejected, nil: nil
    }
  }

  /// An outside system was told to misbehave, and has answered already.
  private func tooLate(_ last: Snapshot.Step) -> PanelContent.Part? {
    guard case .changed(.begin(.outside(let system, _))) = last.act,
      let answer = snapshot.flights.first(where: { $0.from == system })
    else { return nil }
    return part(.tip, ActWords.tooLate(stepsBack: snapshot.step - answer.step + 1))
  }

  private var next: PanelContent.Part? {
    let now = snapshot.now
    switch snapshot.next {
    case .flight(let flight):
      var spans = [narrator.name(flight.name, flight.kind)]
      spans.append(narrator.route(flight.from, flight.to))
      spans.append(Span("  " + look.due(flight.due, now: now), .dim))
      spans.append(Span("  (\(look.say(PaneWords.dueFirst)))", .dim))
      return .init(.next, spans)
    case .scheduled(let name, let from, let to, _, let time):
      var spans = [Span("\(look.glyphs.hollow) \(name)", .command)]
      spans.append(narrator.route(from, to))
      spans.append(Span("  " + look.due(time, now: now), .dim))
      spans.append(Span("  (\(look.say(WhyWords.scheduled)))", .dim))
      return .init(.next, spans)
    case .change(let change, let time):
      var spans = [
        Span(
          "\(look.glyphs.warning) \(look.say(ChangeLabel(change: change, name: model.titles)))",
          .bad)
      ]
      spans.append(Span("  " + look.due(time, now: now), .dim))
      spans.append(Span("  (\(look.say(WhyWords.scheduled)))", .dim))
      return .init(.next, spans)
    case nil: return nil
    }
  }

  private func part(_ label: WhyWords, _ words: some Wording) -> PanelContent.Part {
    .init(label, [Span(look.say(words), .base)])
  }
}

extension StepAct {
  /// It does not happen by itself.
  fileprivate var isMishap: Bool {
    switch self {
    case .dropped, .moved, .copied, .refused, .crashed, .changed(.begin),
      .changed(.turn(_, isOn: false)):
      true
    case .handled, .redelivered, .changed: false
    }
  }
}

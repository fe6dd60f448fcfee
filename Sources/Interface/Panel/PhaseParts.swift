import EventSourcing
import Primitives
import Simulation
import Terminal

/// A message that is gone through phase by phase: where it stands, and what each phase came to.
struct PhaseParts {
  private let model: Model
  private let look: Look
  private let view: PhaseView
  private let narrator: Narrator

  init(model: Model, look: Look, view: PhaseView) {
    (self.model, self.look, self.view) = (model, look, view)
    narrator = Narrator(model: model, look: look)
  }

  private var step: Snapshot.Step { view.step }

  /// The track, what the phases came to, and what that means; the latest phases where not all fit.
  func parts(rows: Int) -> [PanelContent.Part] {
    let reached = Phase.allCases.filter { $0 <= view.phase }.map(part)
    let room = max(1, rows - 2)
    return [.init(.phase, track)] + reached.suffix(room) + [note]
  }

  /// All phases, the one that is shown marked; those that the message never comes to are crossed
  /// where there is room.
  private var track: [Span] {
    let isNarrow = model.size.columns < 80
    let gap = isNarrow ? "" : " "
    return Phase.allCases.flatMap { phase -> [Span] in
      let isNow = phase == view.phase
      let isOut = phase > view.last && !isNarrow
      let sign = isNow ? "\(look.glyphs.pointer) " : isOut ? "\(look.glyphs.cross) " : ""
      let role: Role = isNow ? .titleActed : phase < view.phase ? .strong : .dim
      let arrow = Span("\(gap)\(look.glyphs.arrowRight)\(gap)", .dim, isWhole: true)
      return (phase == .received ? [] : [arrow])
        + [Span(sign + look.say(PhaseWords.phase(phase)), role, isWhole: true)]
    }
  }

  private func part(_ phase: Phase) -> PanelContent.Part {
    switch phase {
    case .received: .init(.got, narrator.message(of: step))
    case .translated:
      view.translation.map { .init(.means, [Span($0, .jsonText)]) }
        ?? .init(.means, [Span(look.say(PhaseWords.noTranslation), .dim)])
    case .decided: decided
    case .recorded: recorded
    case .published: published
    }
  }

  private var decided: PanelContent.Part {
    if case .rejected(let reason)? = step.outcome {
      return .alarm(
        .decided, "\(look.glyphs.cross) \(look.say(WhyWords.refused)) \(look.say(reason))")
    }
    let led = narrator.led(step)
    return .init(.decided, led.isEmpty ? [Span(look.say(WhyWords.ignored))] : led)
  }

  private var recorded: PanelContent.Part {
    guard !step.led.isEmpty else {
      return .init(.stored, [Span(look.say(PhaseWords.nothingStored))])
    }
    let positions = step.led.map { "#\($0.position)" }.joined(separator: " ")
    let context = step.to.flatMap { to in model.snapshot.contexts.first { $0.id == to } }
    let values = context.map { ChangedValues($0, look).texts } ?? []
    return .init(
      .stored,
      [Span(positions, .strong)]
        + values.map { Span("  \(look.glyphs.halfBlock)\($0)", .titleActed) })
  }

  private var published: PanelContent.Part {
    guard !step.sent.isEmpty else { return .init(.sends, [Span(look.say(PhaseWords.nothingSent))]) }
    var names: [(name: Span, to: [String])] = []
    for flight in step.sent {
      let name = narrator.name(flight.name, flight.kind)
      if names.last?.name == name {
        names[names.count - 1].to.append(narrator.title(flight.to))
      } else {
        names.append((name, [narrator.title(flight.to)]))
      }
    }
    return .init(
      .sends,
      names.flatMap { name, to in
        [name, Span(" \(look.glyphs.arrowRight) \(to.joined(separator: ", "))  ")]
      })
  }

  /// What has become of it so far.
  private var note: PanelContent.Part {
    if view.phase == view.last, let fault = step.fault {
      let label = look.say(FaultLabel(disturbance: fault, name: model.titles))
      return .alarm(.alarm, "\(look.glyphs.warning) \(look.say(ActWords.act(step.act))) (\(label))")
    }
    if view.phase == view.last, step.outcome == .duplicate {
      return .init(.now, [Span(look.say(WhyWords.duplicate))])
    }
    // In the past all of it is stored already.
    let words: PhaseWords =
      model.snapshot.end != nil
      ? .storedLongAgo : view.phase == view.last ? .storedNext : .nothingStoredYet
    return .init(.now, [Span(look.say(words), .dim)])
  }
}

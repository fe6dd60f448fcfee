import EventSourcing
import Primitives
import Simulation
import Terminal

/// A step in one line.
struct StepSummary {
  let model: Model
  let look: Look

  func spans(_ step: Snapshot.Step) -> [Span] {
    if case .changed(let change) = step.act {
      let label = ChangeLabel(change: change, name: model.titles)
      return [Span("\(look.glyphs.warning) \(look.say(label))", .waiting)]
    }
    guard let message = step.message else { return [] }
    // What came of it matters more than what it was, where there is no room for both.
    let remark = StepRemark(step.act, look).map { [$0.span, Span("  ")] } ?? []
    return remark + look.name(message.name, message.kind)
  }
}

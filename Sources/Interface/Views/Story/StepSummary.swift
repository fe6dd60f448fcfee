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
    let remark = StepRemark(step.act, look).map { [Span("  "), $0.span] } ?? []
    return look.name(message.name, message.kind) + remark
  }
}

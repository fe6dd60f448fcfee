import EventSourcing
import Primitives
import Simulation

/// A run that is made to see whether it breaks a rule.
struct Trial {
  /// How it breaks the rule; nil where it does not.
  let violation: Violation?
  let engine: Engine<OrderFlow>
  /// What was done in it.
  let marks: [StepMark]

  /// Runs `system` until the rule is broken, or to its end, or as far as `limit` steps lead.
  init(_ system: OrderFlow, breaking rule: Int, limit: Int) {
    var run = PureRun(system)
    var marks: [StepMark] = []
    var broken = 0
    var violation: Violation?
    while violation == nil, marks.count < limit, run.step() {
      if let mark = run.engine.last { marks.append(mark) }
      let violations = run.engine.watch.violations
      guard violations.count > broken else { continue }
      broken = violations.count
      violation = violations.first { $0.rule == rule }
    }
    if violation == nil, marks.count < limit {
      run.checkAll()
      violation = run.engine.watch.violations.first { $0.rule == rule }
    }
    self.violation = violation
    self.marks = marks
    engine = run.engine
  }
}

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

  /// After so many steps it is asked whether to go on.
  private static let partSize = 512

  /// Runs `system` until the rule is broken, or to its end, or as far as `limit` steps lead.
  ///
  /// - Parameter goesOn: is asked now and then; nil is what comes of it where it does not.
  init?(
    _ system: OrderFlow, breaking rule: Int, limit: Int, goesOn: () -> Bool = { true }
  ) {
    var run = PureRun(system)
    var marks: [StepMark] = []
    var broken = 0
    var violation: Violation?
    while violation == nil, marks.count < limit, run.step() {
      if let mark = run.engine.last { marks.append(mark) }
      if marks.count % Self.partSize == 1, !goesOn() { return nil }
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

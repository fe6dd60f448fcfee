import Primitives
import Simulation

/// Looks for as few things as it takes to break a rule: delta debugging (Zeller and Hildebrandt,
/// "Simplifying and isolating failure-inducing input", 2002), in halves first and one by one in the end.
struct StorySearch {
  /// How much may be tried.
  struct Limits {
    /// The most runs.
    var runs = 400
    /// The most steps in all of them together.
    var steps = 2_000_000
  }

  /// What breaks the rule.
  struct Finding {
    var needs: [Need]
    var trial: Trial
    var violation: Violation
  }

  let system: OrderFlow
  let rule: Int
  private let limits: Limits
  /// The most steps of one run.
  private let limitOfRun: Int
  private let known: [OrderID: Scenario.CustomerOrder]
  private(set) var runs = 0
  private var steps = 0
  /// Whether it had to stop before it knew everything.
  private(set) var isCut = false

  /// - Parameter steps: how many the run had in which the rule was broken.
  init(_ system: OrderFlow, rule: Int, steps: Int, limits: Limits) {
    self.system = system
    self.limits = limits
    self.rule = rule
    limitOfRun = 4 * steps + 1_000
    known = system.scenario.orders.reduce(into: [:]) { known, order in
      known[order.id] = known[order.id] ?? order
    }
  }

  func retelling(_ needs: [Need]) -> Retelling {
    Retelling(needs, of: system.scenario, knowing: known)
  }

  /// Runs with nothing but `needs`; nil where that does not break the rule, or no more may be run.
  mutating func attempt(_ needs: [Need], _ report: LongWork.Report) -> Finding? {
    guard let scenario = retelling(needs).scenario(from: system.scenario) else { return nil }
    let limit = min(limitOfRun, limits.steps - steps)
    guard runs < limits.runs, limit > 0 else {
      isCut = true
      return nil
    }
    let work = LongWork(.explain, done: runs + 1, total: limits.runs)
    guard
      let trial = Trial(
        OrderFlow(scenario, seed: system.seed), breaking: rule, limit: limit,
        goesOn: { report(work) })
    else {
      isCut = true
      return nil
    }
    runs += 1
    steps += trial.marks.count
    if trial.violation == nil, trial.marks.count == limit, limit < limitOfRun { isCut = true }
    return trial.violation.map { Finding(needs: needs, trial: trial, violation: $0) }
  }

  /// Leaves out of `finding` what can be left out, until a whole pass over single things finds
  /// nothing any more.
  mutating func reduce(_ finding: Finding, _ report: LongWork.Report) -> Finding {
    var best = finding
    var size = max(1, best.needs.count / 2)
    while !isCut {
      let before = best.needs.count
      leaveOut(chunksOf: size, &best, report)
      if size > 1 { size /= 2 } else if best.needs.count == before { break }
    }
    return best
  }

  private mutating func leaveOut(
    chunksOf size: Int, _ best: inout Finding, _ report: LongWork.Report
  ) {
    // From the end: what comes late leads to less than what comes first.
    var end = best.needs.count
    while end > 0, !isCut {
      let start = max(0, end - size)
      var fewer = best.needs
      fewer.removeSubrange(start..<end)
      if let found = attempt(fewer, report) { best = found }
      end = start
    }
  }
}

import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation

/// What a run came to, on standard error.
enum RunSummary {
  /// - Returns: whether it settled with every invariant holding.
  static func print(_ bus: Bus<OrderFlow>) async -> Bool {
    let engine = await bus.engine
    for violation in engine.watch.violations {
      let rule = OrderFlowInvariants.rules[violation.rule].id
      StandardError.line("broken: \(rule): \(violation.text.en) (at \(violation.position))")
      await explain(violation, bus)
    }
    let (mishaps, strikes) = (mishaps(engine), await bus.strikes)
    if !mishaps.isEmpty || !strikes.isEmpty {
      StandardError.line(mishaps.isEmpty ? "faults:" : mishaps.joined(separator: ", "))
    }
    tell(strikes)
    let checks = engine.watch.checks.reduce(0, +)
    let holds = engine.watch.violations.isEmpty
    StandardError.line(
      "\(state(engine)): \(engine.log.count) entries in \(engine.step) steps, "
        + "\(checks) checks of \(OrderFlowInvariants.rules.count) invariants, "
        + (holds ? held(engine) : "\(engine.watch.violations.count) broken"))
    return holds && engine.isSettled
  }

  /// Some promises are only checked once nothing is left over.
  private static func held(_ engine: Engine<OrderFlow>) -> String {
    let unchecked = zip(OrderFlowInvariants.rules, engine.watch.checks).filter { $1 == 0 }.map(
      \.0.id)
    return unchecked.isEmpty
      ? "all hold" : "all that were checked hold; not checked: \(unchecked.joined(separator: ", "))"
  }

  /// The shortest story that breaks the promise, and the command that reproduces it.
  private static func explain(_ violation: Violation, _ bus: Bus<OrderFlow>) async {
    guard let story = await bus.minimalStory(of: violation.rule) else { return }
    let extent =
      story.isMinimal ? "nothing can be left out" : "as far as \(story.runs) runs could tell"
    StandardError.line("  it takes (\(extent); \(story.leftOut) of \(story.total) left out):")
    for (index, need) in story.needs.enumerated() {
      StandardError.line("  \(index + 1). \(need.en)")
    }
    if story.violation.text != violation.text {
      StandardError.line("  which breaks it so: \(story.violation.text.en)")
    }
    StandardError.line("  reproduce: \(story.command)")
  }

  /// What faults did to which messages, and when they began and ended, as far as it can be taken in.
  private static func tell(_ strikes: [(time: VirtualTime, text: Phrase)]) {
    for strike in strikes.prefix(toldStrikes) {
      StandardError.line("  \(strike.time): \(strike.text.en)")
    }
    if strikes.count > toldStrikes {
      StandardError.line("  and more of them")
    }
  }

  private static let toldStrikes = 20

  private static func state(_ engine: Engine<OrderFlow>) -> String {
    switch engine.standing {
    case .settled: "settled"
    case .full: "stopped: no more can be recorded"
    case .held:
      "not settled: \(engine.held.count) "
        + (engine.held.count == 1 ? "message waits" : "messages wait")
        + " for a fault to be lifted"
    case .ready: "not settled"
    }
  }

  private static func mishaps(_ engine: Engine<OrderFlow>) -> [String] {
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ more: String) {
      if count > 0 { parts.append("\(count) \(count == 1 ? one : more)") }
    }
    add(engine.faults.strikeCount, "fault struck", "faults struck")
    add(engine.lostCount, "message lost", "messages lost")
    add(engine.deadLetters.count, "dead letter", "dead letters")
    let lasting = engine.faults.all.map { OrderFlow.faultText.text($0.disturbance) }
    let names = " (\(lasting.joined(separator: "; ")))"
    add(lasting.count, "fault still lasts" + names, "faults still last" + names)
    return parts
  }
}

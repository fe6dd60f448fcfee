import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import Primitives
import Simulation
import TestSupport

/// A run in which things go wrong, led to its end: when nothing moves any more, all faults are lifted
/// and the dead letters are sent again by hand.
struct FaultyRun {
  private(set) var run: PureRun<OrderFlow>
  /// The kinds of faults that were seen at work.
  private(set) var fired: Set<String> = []
  let scenario: Scenario

  /// What a user does as the broker between the steps; nobody where nil.
  private var broker: SeededGenerator?

  /// More steps than any of these runs takes.
  private static let limit = 100_000
  /// So many steps after which the broker chooses nothing more.
  private static let choices = 2_000

  init(_ scenario: Scenario, chosenBy broker: SeededGenerator? = nil) {
    self.scenario = scenario
    self.broker = broker
    run = PureRun(OrderFlow(scenario))
    advance()
    for _ in 0..<100 where !isOver {
      for fault in run.engine.faults.all { _ = run.intervene(.change(.lift(fault.disturbance))) }
      for letter in run.engine.deadLetters { _ = run.intervene(.redeliver(letter.flight.id)) }
      advance()
    }
    run.checkAll()
  }

  /// No fault is left, and neither is anything to do.
  var isOver: Bool { run.engine.isAtRest && run.engine.faults.all.isEmpty }

  /// The rules that are broken, by name.
  var broken: [String] {
    run.engine.watch.violations.map { OrderFlowInvariants.rules[$0.rule].id }.sorted()
  }

  /// The hash over all that was recorded.
  var hash: HashChain {
    var chain = HashChain()
    for entry in run.engine.log {
      chain.link { hash in
        hash.combine(entry.id)
        hash.combine(entry.message.name)
        hash.combine((try? entry.message.payload.encoded()) ?? Data())
      }
    }
    return chain
  }

  /// What broke, and the command that shows it.
  var story: String {
    let text = scenario.faults.map { "--fault \"\(OrderFlow.faultText.text($0))\"" }
    let without = scenario.without.map { "--without \($0.rawValue)" }
    let broken = run.engine.watch.violations.map { "\($0.position): \($0.text.en)" }
    return """
      \(broken.joined(separator: "; ")); \(run.engine.standing), \
      \(run.engine.deadLetters.count) dead letters, \(run.engine.log.count) entries.
      orderflow run SCENARIO --seed \(scenario.seed) \
      \((text + without).joined(separator: " ")) \
      with SCENARIO as RandomScenario makes it of seed \(scenario.seed) for \
      \(scenario.orders.count) orders
      """
  }

  private mutating func advance() {
    var steps = 0
    while steps < Self.limit, run.step() {
      steps += 1
      note()
      if let choice = choice() { _ = run.intervene(choice) }
    }
  }

  /// Delivers in another order, drops, doubles, delays or moves one of the messages under way.
  private mutating func choice() -> Intervention? {
    let flights = run.engine.queue.sorted.map(\.id)
    guard var chance = broker, run.engine.step < Self.choices, !run.engine.isOpening,
      let first = flights.randomElement(using: &chance),
      let second = flights.randomElement(using: &chance)
    else { return nil }
    defer { broker = chance }
    guard chance.happens(percent: 40) else { return nil }
    return chance.pick(
      [
        .deliver(first), .deliver(second), .drop(first), .duplicate(first),
        .delay(first, by: .seconds(100)), .moveBehind(first, second),
      ], or: .deliver(first))
  }

  private mutating func note() {
    let engine = run.engine
    if engine.last?.fault != nil, let act = engine.last?.act { note(act) }
    guard !engine.faults.all.isEmpty else { return }
    for fault in engine.faults.all {
      switch fault.disturbance {
      case .strike: break
      case .slow(let context, _):
        if engine.lastEnqueued.contains(where: { $0.target == context }) { fired.insert("slow") }
      case .stopped(let context):
        if engine.held.contains(where: { $0.target == context }) { fired.insert("stop") }
      case .partition: if !engine.held.isEmpty { fired.insert("partition") }
      case .outside(let outside, let how):
        if engine.lastEnqueued.contains(where: { engine.entry(of: $0).message.origin == outside }) {
          fired.insert("\(OrderFlow.participants[outside.index].name) \(how.rawValue)")
        }
      }
    }
  }

  private mutating func note(_ act: StepAct) {
    switch act {
    case .dropped: fired.insert("drop")
    case .moved: fired.insert("delay or reorder")
    case .handled: fired.insert("duplicate")
    case .crashed(_, let point, _): fired.insert("crash \(point.rawValue)")
    case .refused: fired.insert("refuse-write")
    case .copied, .redelivered, .changed: break
    }
    if act.fate == .deadLetter { fired.insert("dead letter") }
  }
}

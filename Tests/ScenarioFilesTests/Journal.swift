import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import Testing

/// What a scenario's run to the end left behind.
struct Journal {
  private var run: PureRun<OrderFlow>
  /// Every step, in order.
  private(set) var marks: [StepMark] = []

  var engine: Engine<OrderFlow> { run.engine }

  /// Runs it.
  init(running scenario: Scenario) {
    run = PureRun(OrderFlow(scenario))
    goOn()
  }

  /// Does what the user chose, and goes on to the end; false where it cannot be done.
  mutating func intervene(_ intervention: Intervention) -> Bool {
    guard run.intervene(intervention) else { return false }
    marks += [run.engine.last].compactMap(\.self)
    goOn()
    return true
  }

  private mutating func goOn() {
    while run.step() { marks += [run.engine.last].compactMap(\.self) }
    run.checkAll()
  }

  /// Nothing is under way any more, and no promise was broken.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(engine.isSettled, sourceLocation: sourceLocation)
    #expect(broken == [], sourceLocation: sourceLocation)
  }

  /// The promises that were broken, by their short words, the first that broke first.
  var broken: [String] {
    engine.watch.violations.map { OrderFlowInvariants.rules[$0.rule].id }
  }

  func count(_ message: String) -> Int { engine.log.count { $0.message.name == message } }

  /// The messages of one order, in the order in which they came.
  func story(of order: String) -> [String] {
    engine.log.filter { $0.message.subject?.text == order }.map(\.message.name)
  }

  /// Where a message of an order stands in the log.
  func position(_ message: String, of order: String) -> Int32? {
    engine.log.first { $0.message.subject?.text == order && $0.message.name == message }?.position
  }

  /// Whether these messages of an order came one after the other, whatever came between them.
  func tells(_ messages: [String], of order: String) -> Bool {
    var rest = messages[...]
    for message in story(of: order) where message == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// What became of a message on its way to `target`, step by step.
  func acts(_ message: String, to target: ParticipantID, of order: String) -> [StepAct] {
    marks.filter { mark in
      guard let flight = mark.flight, flight.target == target else { return false }
      let sent = engine.entry(of: flight).message
      return sent.name == message && sent.subject?.text == order
    }.map(\.act)
  }
}

extension Journal: CustomTestStringConvertible {
  var testDescription: String { engine.system.scenario.name }
}

extension StepAct {
  /// In a few words: what happened, and what became of it.
  var text: String {
    switch self {
    case .handled(_, let outcome): outcome.name
    case .crashed(_, let point, let fate): "crashed \(point.rawValue), \(fate.rawValue)"
    case .refused(_, let fate): "refused, \(fate.rawValue)"
    case .dropped(_, let fate): "dropped, \(fate.rawValue)"
    case .moved: "moved"
    case .copied: "copied"
    case .redelivered: "redelivered"
    case .changed: "changed"
    }
  }
}

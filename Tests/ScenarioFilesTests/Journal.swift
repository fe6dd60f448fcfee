import EventSourcing
import Messaging
import OrderFlowSystem
import Primitives
import Simulation
import Testing

/// What a scenario's run to the end left behind.
struct Journal {
  let engine: Engine<OrderFlow>

  /// Runs it in memory.
  init(running scenario: Scenario) async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let system = OrderFlow(scenario)
    let bus = Bus(
      engine: Engine(system), contexts: system.makeContexts(executor: executor), store: nil,
      executor: executor)
    while try await bus.run(limit: 10_000) == 10_000 {}
    await bus.checkAll()
    engine = await bus.engine
  }

  /// Nothing is under way any more, and no promise was broken.
  func expectSound(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(engine.isSettled, sourceLocation: sourceLocation)
    #expect(engine.watch.violations == [], sourceLocation: sourceLocation)
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
}

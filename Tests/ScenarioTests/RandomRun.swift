import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import Primitives
import Simulation
import TestSupport

/// One random scenario, named by seed and size.
struct RandomRun: CustomStringConvertible {
  let seed: UInt64
  let orders: Int

  var system: OrderFlow { OrderFlow(RandomScenario.make(seed: seed, orders: orders)) }

  /// More than twice what any run has been seen to take.
  var limit: Int { 400 + orders * 60 }

  var description: String {
    "seed \(seed), \(orders) orders; to reproduce: "
      + "ORDERFLOW_TEST_SEED=\(seed) ORDERFLOW_TEST_ORDERS=\(orders) swift test --filter ScenarioTests"
  }

  /// The runs of `seeds` with `orders` each, or the one that the environment asks for.
  static func all(_ seeds: Range<UInt64>, orders: Int) -> [RandomRun] {
    let environment = ProcessInfo.processInfo.environment
    guard let seed = environment["ORDERFLOW_TEST_SEED"].flatMap({ UInt64($0) }) else {
      return seeds.map { RandomRun(seed: $0, orders: orders) }
    }
    let count = environment["ORDERFLOW_TEST_ORDERS"].flatMap { Int($0) } ?? orders
    return [RandomRun(seed: seed, orders: count)]
  }

  /// Runs the deciders without actors until nothing is left to do.
  func pure() -> PureRun<OrderFlow> {
    var flow = PureRun(system)
    for _ in 0..<limit where !flow.engine.isSettled { _ = flow.step() }
    flow.checkAll()
    return flow
  }

  /// Runs the actors over the bus until nothing is left to do.
  func acting(
    on executor: SimulationExecutor, store: MemoryStore<OrderFlowMessage>? = nil
  ) async throws -> Settlement {
    let bus = Bus(system, keepsHistory: false, store: store, executor: executor)
    _ = try await bus.run(limit: limit)
    await bus.checkAll()
    return Settlement(engine: await bus.engine, world: await bus.world())
  }
}

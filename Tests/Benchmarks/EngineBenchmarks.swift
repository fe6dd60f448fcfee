import EventSourcing
import Messaging
import OrderFlowSystem
import Primitives
import Simulation

/// The engine in memory: with actors, without, and the plain loop that both are held against.
enum EngineBenchmarks {
  static func actors(_ system: OrderFlow, _ executor: SimulationExecutor) async throws -> (
    Int, Duration
  ) {
    let bus = Bus(system, keepsHistory: false, executor: executor)
    let clock = ContinuousClock()
    let start = clock.now
    _ = try await bus.run(limit: .max)
    let time = clock.now - start
    return (await bus.engine.log.count, time)
  }

  static func pure(_ system: OrderFlow) -> (Int, Duration) {
    var flow = PureRun(system)
    let clock = ContinuousClock()
    let start = clock.now
    while flow.step() {}
    let time = clock.now - start
    return (flow.engine.log.count, time)
  }

  /// The engine after the last event.
  static func finished(_ system: OrderFlow) -> Engine<OrderFlow> {
    var flow = PureRun(system)
    while flow.step() {}
    return flow.engine
  }

  static func replay(_ engine: Engine<OrderFlow>) -> (Int, Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    let world = engine.foldedWorld()
    let time = clock.now - start
    withExtendedLifetime(world) {}
    return (engine.log.count, time)
  }
}

import Foundation
import Messaging
import OrderFlowSystem
import Simulation

@main
struct Benchmarks {
  static func main() async throws {
    let isQuick = CommandLine.arguments.contains("--quick")
    let orders = isQuick ? 200 : 50_000
    let rounds = isQuick ? 1 : 3
    let executor = SimulationExecutor()
    let system = OrderFlow(BenchmarkScenario.make(orders: orders))
    let plain = await Measurement.best("plain loop", rounds: rounds) { PlainLoop.run(orders: orders) }
    let actors = try await Measurement.best("actors", rounds: rounds) {
      try await EngineBenchmarks.actors(system, executor)
    }
    let pure = await Measurement.best("pure", rounds: rounds) { EngineBenchmarks.pure(system) }
    var flow = PureOrderFlow(system)
    while flow.step() {}
    let engine = flow.engine
    let replay = await Measurement.best("replay", rounds: rounds) { EngineBenchmarks.replay(engine) }
    let plainReplay = await Measurement.best("plain replay", rounds: rounds) {
      PlainLoop.replay(engine.log.count, orders: orders)
    }
    for m in [plain, actors, pure, plainReplay, replay] {
      print(m.name, m.operations, Int(m.perSecond), String(format: "%.1f ns", 1e9 / m.perSecond))
    }
    print("actors ratio", plain.perSecond / actors.perSecond, "replay ratio", plainReplay.perSecond / replay.perSecond)
    print(MemoryLayout<OrderFlowMessage>.size)
    executor.stop()
  }
}

import EventSourcing
import Messaging
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `The same run again` {
  static let sizes: [(seeds: Range<UInt64>, orders: Int)] = [
    (1..<81, 5), (1..<31, 12), (1..<6, 60),
  ]

  /// The hash over all that the log holds.
  private func chained(_ engine: Engine<OrderFlow>) throws -> Fingerprint {
    var chain = HashChain()
    for entry in engine.log {
      let data = try entry.message.payload.encoded()
      chain.link { hash in
        hash.combine("\(entry.position) \(entry.cause) \(entry.step) \(entry.streamVersion)")
        hash.combine("\(entry.id) \(entry.time) \(entry.message.name) \(entry.message.version)")
        hash.combine(data)
      }
    }
    return chain.tip
  }

  @Test(arguments: sizes)
  func `over the bus with actors, twice, and without actors, gives the same log`(
    seeds: Range<UInt64>, orders: Int
  ) async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    for run in RandomRun.all(seeds, orders: orders) {
      let pure = run.pure()
      let first = try await run.acting(on: executor)
      let second = try await run.acting(on: executor)
      #expect(first.faults == [], "\(run)")
      #expect(first.engine.log == second.engine.log, "\(run)")
      #expect(first.engine.log == pure.engine.log, "\(run)")
      #expect(first.world == second.world && first.world == pure.world, "\(run)")
      #expect(try chained(first.engine) == chained(second.engine), "\(run)")
      #expect(try chained(first.engine) == chained(pure.engine), "\(run)")
    }
  }

  @Test func `another seed gives another log`() throws {
    let one = RandomRun(seed: 1, orders: 5)
    var scenario = one.system.scenario
    scenario.rules.latency = Scenario.Span(milliseconds: 0...10_000)
    scenario.seed = 1
    var first = PureRun(OrderFlow(scenario))
    var other = PureRun(OrderFlow(scenario, seed: 2))
    while first.step() {}
    while other.step() {}
    #expect(first.engine.log != other.engine.log)
    #expect(Settlement(engine: other.engine, world: other.world).faults == [])
  }
}

import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import Primitives
import Simulation
import Testing

@Suite struct `The stored log` {
  static let sizes: [(seeds: Range<UInt64>, orders: Int)] = [
    (1..<61, 5), (1..<31, 12), (1..<4, 60),
  ]

  private func reread(_ message: OrderFlowMessage) throws -> OrderFlowMessage {
    try OrderFlowMessage(
      name: message.name, version: message.version, data: message.payload.encoded())
  }

  @Test(arguments: sizes)
  func `read back as JSON and folded, gives the live world`(
    seeds: Range<UInt64>, orders: Int
  ) throws {
    for run in RandomRun.all(seeds, orders: orders) {
      let flow = run.pure()
      var world = OrderFlow.emptyWorld
      for entry in flow.engine.log {
        let message = try reread(entry.message)
        #expect(message == entry.message, "\(run), position \(entry.position)")
        OrderFlow.evolve(&world, message)
      }
      #expect(world == flow.world, "\(run)")
    }
  }

  @Test(arguments: sizes)
  func `is whole at every position: folding it gives what was held there`(
    seeds: Range<UInt64>, orders: Int
  ) {
    for run in RandomRun.all(seeds.lowerBound..<seeds.lowerBound + 3, orders: orders) {
      var flow = PureRun(run.system)
      for _ in 0..<run.limit where flow.step() {
        guard flow.engine.step.isMultiple(of: 7) else { continue }
        #expect(flow.engine.foldedWorld() == flow.world, "\(run), step \(flow.engine.step)")
      }
    }
  }

  @Test(arguments: sizes)
  func `replayed up to any step, goes on to the very same end`(
    seeds: Range<UInt64>, orders: Int
  ) async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    for run in RandomRun.all(seeds.lowerBound..<seeds.lowerBound + 3, orders: orders) {
      let store = MemoryStore<OrderFlowMessage>()
      let whole = try await run.acting(on: executor, store: store)
      var records: [StepRecord<OrderFlowMessage>] = []
      try store.load { part throws(StoreError) in
        if case .step(let record) = part { records.append(record) }
      }
      #expect(records.count == Int(whole.engine.step), "\(run)")
      for cut in [0, 1, records.count / 3, records.count / 2, records.count - 1, records.count] {
        let system = run.system
        var lines = Lines(system)
        for record in records.prefix(cut) { try lines.add(.step(record)) }
        let bus = Bus(
          lines: lines, contexts: system.makeContexts(executor: executor), keepsHistory: false,
          store: nil, executor: executor)
        _ = try await bus.run(limit: run.limit)
        await bus.checkAll()
        #expect(await bus.engine.log == whole.engine.log, "\(run), cut at step \(cut)")
        #expect(await bus.world() == whole.world, "\(run), cut at step \(cut)")
        #expect(await bus.engine.watch.violations == [], "\(run), cut at step \(cut)")
      }
    }
  }
}

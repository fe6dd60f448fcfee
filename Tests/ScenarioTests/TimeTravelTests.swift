import EventSourcing
import Messaging
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation
import TestSupport
import Testing

/// Going back, and forward again, over whole runs.
@Suite struct `Time travel` {
  private func bus(_ system: OrderFlow, _ executor: SimulationExecutor) -> Bus<OrderFlow> {
    Bus(system, keepsHistory: true, executor: executor)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func
    `given a run, when each step is looked at, then the world is the fold of the log up to there`(
      seed: UInt64
    ) async throws
  {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let system = OrderFlow(RandomScenario.make(seed: seed, orders: 6))
    let bus = bus(system, executor)
    // Stepped one by one, so that what is to be found again is seen first.
    var seen: [(step: Int32, position: Int32, flights: [InFlight], world: OrderFlowWorld)] = []
    try await bus.open()
    while try await bus.step() {
      let engine = await bus.engine
      seen.append((engine.step, engine.position, engine.queue.sorted, await bus.world()))
    }
    let log = await bus.engine.log
    var order = Array(seen.indices)
    order.sort { ($0 &* 7_919) % 1_009 < ($1 &* 7_919) % 1_009 }
    for index in order.dropLast() where index != seen.count - 1 {
      await bus.look(atStep: seen[index].step)
      let snapshot = await bus.snapshot(SnapshotRequest())
      #expect(
        await bus.viewedWorld() == seen[index].world, "seed \(seed), step \(seen[index].step)")
      #expect(snapshot.position == Int(seen[index].position))
      #expect(snapshot.flightTotal == seen[index].flights.count)
      #expect(snapshot.end?.step == Int(seen.last?.step ?? 0))
    }
    #expect(Array(await bus.engine.log) == Array(log), "to look changes nothing")
  }

  @Test func `given the past, when stepping forward, then the same happens again until it is now`()
    async throws
  {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let system = OrderFlow(RandomScenario.make(seed: 3, orders: 6))
    let bus = bus(system, executor)
    _ = try await bus.run(limit: .max)
    let end = await bus.engine.step
    let before = await bus.snapshot(SnapshotRequest())
    await bus.look(atStep: 0)
    let opening = await bus.snapshot(SnapshotRequest())
    #expect(opening.step == opening.opening, "there is nothing to see before the opening is over")
    var steps = 0
    while await bus.snapshot(SnapshotRequest()).end != nil {
      #expect(try await bus.step())
      steps += 1
    }
    #expect(steps == Int(end) - opening.step)
    #expect(await bus.snapshot(SnapshotRequest()) == before)
  }

  @Test func `given the past, when the customer cancels there, then only a branch knows of it`()
    async throws
  {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let system = OrderFlow(RandomScenario.make(seed: 4, orders: 6))
    let bus = bus(system, executor)
    _ = try await bus.run(limit: .max)
    let (image, world) = (await bus.engine.image, await bus.world())
    await bus.look(atStep: 30)
    let order = try #require(system.scenario.orders.first?.id)
    let cancel = OrderFlowMessage.command(.cancelOrder(CancelOrder(orderId: order)))
    #expect(try await bus.send(cancel))
    _ = try await bus.run(limit: .max)
    #expect(await bus.branch.name == "branch-2")
    #expect(await bus.engine.log.contains { $0.message == cancel && $0.step == 31 })
    #expect(try await bus.switchBranch(to: .main))
    #expect(await bus.engine.image == image)
    #expect(await bus.world() == world)
  }

  @Test
  func `given more steps than moments can be kept for, when any is looked at, then it is found`()
    async throws
  {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let system = OrderFlow(RandomScenario.make(seed: 5, orders: 150))
    let bus = bus(system, executor)
    _ = try await bus.run(limit: .max)
    let engine = await bus.engine
    for step in stride(from: engine.openingEnd + 1, to: engine.step, by: 173) {
      await bus.look(atStep: step)
      let snapshot = await bus.snapshot(SnapshotRequest())
      #expect(snapshot.step == Int(step))
      #expect(
        await bus.viewedWorld() == engine.foldedWorld(through: Int32(snapshot.position)),
        "step \(step)")
    }
  }
}

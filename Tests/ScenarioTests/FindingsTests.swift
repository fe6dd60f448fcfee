import EventSourcing
import Messaging
import OrderFlowSystem
import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `What can be found out about an order` {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the whole story of each, from the customer's click on, both ways`(seed: UInt64) throws {
    let engine = RandomRun(seed: seed, orders: 5).pure().engine
    let clicks = engine.log.filter { $0.cause == 0 && $0.message.subject != nil }
    var told = Set<Int>()
    for click in clicks {
      let story = try #require(engine.causationTree(of: Int(click.position)))
      #expect(!story.isCut && story.rows.first?.row.position == Int(click.position))
      for row in story.rows {
        told.insert(row.row.position)
        let tree = try #require(engine.causationTree(of: row.row.position))
        #expect(tree.rows.map(\.row) == story.rows.map(\.row), "the same from anywhere in it")
        let way = tree.rows.filter(\.isAncestor).map(\.row)
        #expect(way.first?.position == Int(click.position) && way.last == row.row)
        #expect(way.dropFirst().map(\.cause) == way.dropLast().map(\.position))
      }
    }
    let orders = engine.log.filter { $0.message.subject != nil }.map { Int($0.position) }
    #expect(told.isSuperset(of: orders))
  }

  @Test func `a promise that is seen to be broken only at rest stops a run where it is seen`()
    async throws
  {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    var scenario = RandomScenario.make(seed: 2, orders: 5)
    scenario.faults = [try OrderFlow.faultText.planned("crash ordering after-record 50%")]
    scenario.without = [.outbox]
    let bus = Bus(OrderFlow(scenario), keepsHistory: true, executor: executor)
    try await bus.open()
    _ = await bus.add(try Bus<OrderFlow>.breakpoint("violation rest").get())
    #expect(try await bus.seekForward(limit: 10_000) == false)
    let hit = await bus.hit
    #expect(hit == .breakpoint(Breakpoint(.violation("rest"))))
    let end = await bus.engine.step
    #expect(await bus.engine.isSettled)
    await bus.look(atStep: end - 2)
    #expect(try await bus.seekForward(limit: 10_000) == false)
    let now = await bus.viewedEngine.step
    #expect(now == end, "the same moment, seen from the past")
    let again = await bus.hit
    #expect(again == hit)
    #expect(await !bus.seekBack(), "and no other")
  }

  @Test func `a breakpoint stops at a value that is nested, or in a list`() async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    let bus = Bus(RandomRun(seed: 2, orders: 12).system, keepsHistory: true, executor: executor)
    _ = try await bus.run(limit: .max)
    let engine = await bus.engine
    let placed = engine.log.filter { $0.message.name == "ORDER_PLACED" }
    func stops(_ text: String) async throws -> [Int32] {
      await bus.look(atStep: .max)
      await bus.removeBreakpoint(0)
      _ = await bus.add(
        try Bus<OrderFlow>.breakpoint(text).get())
      var stops: [Int32] = []
      while await bus.seekBack() { stops.append(await bus.viewedEngine.step) }
      return stops.reversed()
    }
    func steps(_ isMeant: (OrderPlaced) -> Bool) -> [Int32] {
      placed.compactMap { entry in
        guard case .ordering(.orderPlaced(let event)) = entry.message, isMeant(event) else {
          return nil
        }
        return entry.step
      }
    }
    let dear = try await stops("order_placed where total.minorUnits > 20000")
    #expect(dear == steps { $0.total.minorUnits > 20_000 } && !dear.isEmpty)
    let many = try await stops("ORDER_PLACED where lines.quantity >= 10")
    #expect(many == steps { $0.lines.contains { $0.quantity.count >= 10 } } && !many.isEmpty)
  }
}

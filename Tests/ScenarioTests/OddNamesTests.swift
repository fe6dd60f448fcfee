import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation
import TestSupport
import Testing

@Suite struct `Names in any script` {
  @Test(arguments: ["주문", "\u{301}", "\u{FE0F}", "👩🏽‍🚀", "-", "|", "a\u{600}", "عدد", "\u{1B}[2J"])
  func `take an order all the way, and through the supplier`(mark: String) throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      var scenario = RandomScenario.make(seed: seed, orders: 5)
      func odd<Kind>(_ id: Identifier<Kind>) -> Identifier<Kind> {
        Identifier(mark + id.text + mark)
      }
      for place in scenario.items.indices {
        scenario.items[place].id = odd(scenario.items[place].id)
      }
      for place in scenario.orders.indices {
        scenario.orders[place].id = odd(scenario.orders[place].id)
        for line in scenario.orders[place].lines.indices {
          scenario.orders[place].lines[line].item = odd(scenario.orders[place].lines[line].item)
        }
      }
      var flow = PureRun(OrderFlow(scenario))
      for _ in 0..<1_000 where !flow.engine.isSettled { _ = flow.step() }
      flow.checkAll()
      #expect(Settlement(engine: flow.engine, world: flow.world).faults == [], "seed \(seed)")
      for entry in flow.engine.log {
        let message = entry.message
        let data = try message.payload.encoded()
        let reread = try OrderFlowMessage(name: message.name, version: message.version, data: data)
        #expect(reread == message)
      }
    }
  }
}

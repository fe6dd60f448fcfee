import Billing
import BillingContract
import EventSourcing
import OrderFlowSystem
import Primitives
import Simulation
import TestSupport
import Testing

@Suite struct `Customers who cancel over a slow and uneven network` {
  /// All cancel while their order is being prepared, and every message takes up to a minute.
  private func run(_ seed: UInt64) -> PureRun<OrderFlow> {
    var scenario = RandomScenario.make(seed: seed, orders: 12)
    var chance = SeededGenerator(seed: seed)
    scenario.rules.latency = Scenario.Span(milliseconds: 0...60_000)
    for place in scenario.items.indices { scenario.items[place].onHand = 200 }
    for place in scenario.orders.indices {
      let order = scenario.orders[place]
      scenario.orders[place].cancelledAt = order.placedAt + chance.milliseconds(40_000...160_000)
    }
    var flow = PureRun(OrderFlow(scenario))
    for _ in 0..<2_000 where !flow.engine.isSettled { _ = flow.step() }
    flow.checkAll()
    return flow
  }

  @Test func `every order still ends well, even where the refund overtakes the charge`() {
    var refundsOfNothing = 0
    var refundsOfAll = 0
    for seed in 1...120 as ClosedRange<UInt64> {
      let flow = run(seed)
      #expect(Settlement(engine: flow.engine, world: flow.world).faults == [], "seed \(seed)")
      for entry in flow.engine.log {
        guard case .billing(.paymentRefunded(let event)) = entry.message else { continue }
        if event.amount.minorUnits == 0 { refundsOfNothing += 1 } else { refundsOfAll += 1 }
      }
    }
    #expect(refundsOfNothing > 0)
    #expect(refundsOfAll > 0)
  }
}

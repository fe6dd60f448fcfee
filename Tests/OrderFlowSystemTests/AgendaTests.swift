import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation
import TestSupport
import Testing

@Suite struct `The agenda of a scenario` {
  @Test func `opens the shop first, then lets customers come by time and in the file's order`() {
    var scenario = RandomScenario.make(seed: 4, orders: 5)
    let times: [Int64] = [300, 100, 100, 200, 100]
    for (place, time) in times.enumerated() {
      scenario.orders[place].id = OrderID("A-\(place)")
      scenario.orders[place].placedAt = scenario.start + .milliseconds(time)
      scenario.orders[place].cancelledAt = nil
    }
    scenario.orders[1].cancelledAt = scenario.start + .milliseconds(100)
    let agenda = OrderFlow(scenario).agenda
    #expect(
      agenda.prefix(4).map { $0.message?.name } == [
        "LIST_PRICES", "LIST_ITEMS", "SET_PARCEL_RULE", "OPEN_STOCK",
      ])
    #expect(
      agenda.map(\.isOpening) == Array(repeating: true, count: 4)
        + Array(repeating: false, count: 6))
    #expect(
      agenda.dropFirst(4).map { "\($0.message?.name ?? "") \($0.message?.subject?.text ?? "")" }
        == [
          "PLACE_ORDER A-1", "CANCEL_ORDER A-1", "PLACE_ORDER A-2", "PLACE_ORDER A-4",
          "PLACE_ORDER A-3", "PLACE_ORDER A-0",
        ])
  }

  @Test func `opening stock is in the log: nothing comes from anywhere else`() {
    let flow = PureRun(OrderFlow(RandomScenario.make(seed: 4, orders: 5)))
    #expect(flow.engine.log.isEmpty)
    #expect(flow.world == OrderFlow.emptyWorld)
  }
}

extension Scheduled {
  /// What is sent; nil where something is changed.
  fileprivate var message: Message? {
    if case .send(let message) = act { message } else { nil }
  }
}

import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation
import Testing

@Suite struct `Who waits for an outside system stops waiting` {
  /// The story of one order of the small world, when `fault` lasts from the beginning on.
  private func story(
    of order: String, _ fault: Disturbance, _ change: (inout Scenario) -> Void = { _ in }
  ) -> [String] {
    var scenario = WordsScenario.scenario
    scenario.faults = [PlannedFault(fault)]
    change(&scenario)
    let run = FaultyRun(scenario)
    #expect(run.isOver && run.broken == [], Comment(rawValue: run.story))
    return run.run.engine.log.map(\.message).filter { $0.subject?.text == order }.map(\.name)
  }

  private let times = ["PAYMENT_PROVIDER_TIMED_OUT", "CHARGE_REPEATED"]

  @Test func `a silent provider: the charge is given up, the lock released, the order cancelled`() {
    let story = story(of: "10250", .outside(.paymentProvider, .silent))
    #expect(
      story.filter { $0.contains("CHARGE") || $0.contains("PAYMENT") || $0.contains("CANCEL") }
        == ["CHARGE_REQUESTED"] + times + times
        + ["PAYMENT_PROVIDER_TIMED_OUT", "PAYMENT_DECLINED", "ORDER_CANCELLED"])
    #expect(story.contains("ITEMS_RELEASED"))
  }

  @Test func `an order that is cancelled while the provider is silent ends cancelled`() {
    let story = story(of: "10248", .outside(.paymentProvider, .silent)) { scenario in
      scenario.orders[0].cancelledAt = scenario.orders[0].placedAt + .seconds(45)
    }
    #expect(story.contains("REFUND_AWAITED"))
    #expect(story.suffix(6).contains("ORDER_CANCELLED"))
    #expect(story.contains("ITEMS_RELEASED"))
  }

  @Test func `a silent supplier: it is given up, and the order that waits is cancelled`() {
    let story = story(of: "10249", .outside(.purchasingSystem, .silent)) { scenario in
      scenario.orders = [scenario.orders[1]]
    }
    let asked = ["PURCHASING_SYSTEM_TIMED_OUT", "SUPPLIER_REMINDED"]
    #expect(
      story.filter { $0.contains("SUPPL") || $0.contains("PURCHAS") || $0.contains("SHORT") }
        == ["STOCK_SHORT", "SUPPLIER_NOTIFIED"] + asked + asked
        + ["PURCHASING_SYSTEM_TIMED_OUT", "SUPPLY_FAILED", "STOCK_SHORT"])
    #expect(story.contains("ORDER_CANCELLED"))
    #expect(!story.contains("ITEMS_LOCKED"))
  }

  @Test func `a provider that answers twice charges once`() {
    let story = story(of: "10248", .outside(.paymentProvider, .answersTwice))
    #expect(story.count { $0 == "PAYMENT_PROVIDER_REPLY" } == 2)
    #expect(story.count { $0 == "PAYMENT_PROCESSING_COMPLETED" } == 1)
  }

  @Test func `a provider that declines everything cancels every order`() {
    #expect(
      story(of: "10248", .outside(.paymentProvider, .declines)).contains("ORDER_CANCELLED"))
  }
}

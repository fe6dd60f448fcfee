import BillingContract
import EventSourcing
import InventoryContract
import Messaging
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation
import Testing

@Suite struct `A minimal story of what the user did` {
  /// Finishes `run`, and tells why `rule` was broken; checks that the command does the same.
  private func story(_ run: RecordedRun, _ rule: String) throws -> MinimalStory {
    var run = run
    run.finish()
    let system = run.engine.system
    let violation = try #require(run.violation(rule), "\(run.broken)")
    let found = system.minimalStory(of: violation, in: run.engine, marks: run.marks) { _ in true }
    let story = try #require(found)
    #expect(story.isMinimal)
    var told = RecordedRun(try TypedCommand(story.command).edited(system.scenario))
    told.finish()
    #expect(told.violation(rule) == story.violation, "\(story.command)")
    return story
  }

  @Test func `given no retries, when the user drops a message, then that is all it takes`() throws {
    var run = RecordedRun(try Shop.scenario(without: .retry))
    let flight = try run.flight(OrderProcessingCompleted.name, to: .billing)
    try run.intervene(.drop(flight.id))
    let story = try story(run, "delivered")
    #expect(
      story.needs.map(\.en) == [
        "retries are off", "order 1001: 1 × TEA",
        "ORDER_PROCESSING_COMPLETED of order 1001 to Billing is lost",
      ])
  }

  @Test func `an order of the user's own is placed again, and no other order is needed`() throws {
    var run = RecordedRun(try Shop.scenario())
    while run.engine.now < Shop.start + .seconds(20), run.step() {}
    try run.send(.command(.placeOrder(Self.order)))
    try run.intervene(.change(.turn(.inbox, isOn: false)))
    let flight = try run.flight(OrderProcessingCompleted.name, to: .billing)
    try run.intervene(.duplicate(flight.id))
    let story = try story(run, "money")
    #expect(story.needs.map(\.en).dropFirst().first == "order 2001: 3 × TEA")
    #expect(story.needs.count == 3)
    let command = TypedCommand(story.command)
    #expect(command.values("--only") == ["2001"])
    #expect(command.values("--place").first?.hasPrefix("2001 for C-9 after ") == true)
    #expect(command.values("--place").first?.hasSuffix(": 3 TEA") == true)
  }

  @Test func `an order that the user cancels is placed with its cancellation`() throws {
    var run = RecordedRun(try Shop.scenario(without: .compensation))
    try run.flight(OrderProcessingCompleted.name, to: .billing)
    try run.send(.command(.cancelOrder(CancelOrder(orderId: OrderID("1001")))))
    let story = try story(run, "rest")
    #expect(story.needs.count == 3)
    #expect(story.needs.last?.en.hasPrefix("order 1001 is cancelled after ") == true)
    #expect(
      TypedCommand(story.command).values("--place").first?.contains(", cancelled after ") == true)
  }

  @Test func `what lasts begins when the user began it, and a mechanism is off from the start`()
    throws
  {
    var run = RecordedRun(try Shop.scenario())
    try run.flight(OrderProcessingCompleted.name, to: .billing)
    try run.intervene(.change(.turn(.timeouts, isOn: false)))
    try run.intervene(.change(.begin(.outside(.paymentProvider, .silent))))
    let story = try story(run, "rest")
    #expect(story.needs.first?.en == "timeouts are off")
    #expect(story.needs.contains { $0.en.hasPrefix("Payment provider never answers from ") })
    #expect(story.needs.count == 3)
  }

  @Test func `what the user let overtake is told with delays, where that is needed`() throws {
    var scenario = try Shop.scenario(without: .compensation)
    scenario.items[0].onHand = 2
    scenario.rules.whenShort = .refuse
    scenario.rules.latency = Scenario.Span(milliseconds: 1_000...1_000)
    scenario.rules.payment.declinedOrders = [OrderID("1002")]
    scenario.orders = Array(scenario.orders.prefix(2))
    scenario.orders[1].placedAt = scenario.orders[0].placedAt + .milliseconds(100)
    var run = RecordedRun(scenario)
    while run.engine.queue.count < 2, run.step() {}
    let locks = run.engine.queue.sorted.filter { $0.target == .inventory }
    try run.intervene(.deliver(#require(locks.last).id))
    let story = try story(run, "rest")
    #expect(story.needs.map(\.en) == ["compensation is off", "order 1002: 2 × TEA"])
  }

  @Test func `a dead letter that was sent again cannot be told: the story says so`() throws {
    var run = RecordedRun(
      try Shop.scenario(
        "crash billing after-publish ORDER_PROCESSING_COMPLETED", without: .inbox, .retry))
    while run.engine.deadLetters.isEmpty, run.step() {}
    let letter = try #require(run.engine.deadLetters.first)
    try run.intervene(.redeliver(letter.flight.id))
    run.finish()
    let violation = try #require(run.violation("money"), "\(run.broken)")
    let found = run.engine.system.minimalStory(of: violation, in: run.engine, marks: run.marks) {
      _ in true
    }
    let story = try #require(found)
    #expect(!story.isMinimal)
    #expect(story.leftOut == 0)
    #expect(story.needs.last?.en.contains("1 dead letter sent again") == true)
    #expect(story.needs.last?.ko.contains("데드 레터 1개") == true)
  }

  private static let order = PlaceOrder(
    orderId: OrderID("2001"), customerId: CustomerID("C-9"),
    lines: [RequestedLine(item: ItemID("TEA"), quantity: Quantity(clamping: 3))])
}

import EventSourcing
import OrderFlowSystem
import OrderingContract
import Primitives
import Simulation

/// A small world of which every number can be worked out by hand: one order goes through, one waits for
/// goods, one is declined, one is cancelled before it is processed.
enum WordsScenario {
  static let system = OrderFlow(scenario)

  static let scenario: Scenario = {
    var rules = Scenario.Rules()
    rules.payment.declinedOrders = [OrderID("10250")]
    rules.unitsPerParcel = 10
    let start = VirtualTime(milliseconds: 836_438_400_000)
    func order(
      _ id: String, _ customer: String, after seconds: Int64, _ lines: [RequestedLine],
      cancelledAfter: VirtualDuration? = nil
    ) -> Scenario.CustomerOrder {
      let placedAt = start + .seconds(seconds)
      return Scenario.CustomerOrder(
        id: OrderID(id), customer: CustomerID(customer), placedAt: placedAt, lines: lines,
        cancelledAt: cancelledAfter.map { placedAt + $0 })
    }
    return Scenario(
      name: "words", title: Phrase(en: "Words", ko: "낱말"), summary: Phrase("words"), seed: 1,
      start: start, suppliers: [Scenario.Supplier(id: SupplierID("S-5"), name: "Las Cabras")],
      items: [
        item("NW-011", "Queso Cabrales", price: 1400, onHand: 30, minimum: 10),
        item("NW-042", "Fried Mee", price: 980, onHand: 5, minimum: 5),
        item("NW-072", "Mozzarella", price: 3480, onHand: 0, minimum: 0),
      ],
      orders: [
        order("10248", "VINET", after: 10, [line("NW-011", 12), line("NW-042", 2)]),
        order("10249", "TOMSP", after: 11, [line("NW-042", 9)]),
        order("10250", "HANAR", after: 30, [line("NW-011", 3)]),
        order("10251", "VICTE", after: 40, [line("NW-011", 4)], cancelledAfter: .zero),
      ], rules: rules)
  }()

  /// A world, and all messages that led to it.
  struct Run {
    let world: OrderFlowWorld
    let log: [OrderFlowMessage]

    /// The world after the first `count` messages.
    func world(through count: Int) -> OrderFlowWorld {
      var world = OrderFlowWorld()
      for message in log.prefix(count) { world.evolve(message) }
      return world
    }

    /// The world when `message` had just been recorded for the first time; the end where it never was.
    func world(after message: (OrderFlowMessage) -> Bool) -> OrderFlowWorld {
      var world = OrderFlowWorld()
      for entry in log {
        world.evolve(entry)
        if message(entry) { break }
      }
      return world
    }
  }

  /// Runs it to the end.
  static func run() -> Run {
    var run = PureRun(system)
    while run.step() {}
    return Run(world: run.world, log: run.engine.log.map(\.message))
  }

  private static func item(
    _ id: String, _ name: String, price: Int64, onHand: Int, minimum: Int
  ) -> Scenario.CatalogueItem {
    Scenario.CatalogueItem(
      id: ItemID(id), name: name, supplier: SupplierID("S-5"),
      unitPrice: Money(minorUnits: price, currency: .usd), onHand: onHand, minimum: minimum)
  }

  private static func line(_ item: String, _ units: Int) -> RequestedLine {
    RequestedLine(item: ItemID(item), quantity: Quantity(clamping: units))
  }
}

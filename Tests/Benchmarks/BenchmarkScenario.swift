import OrderFlowSystem
import OrderingContract
import Primitives

/// Many orders of the real domain: a day on which nothing goes wrong.
enum BenchmarkScenario {
  static func make(orders: Int) -> Scenario {
    let supplier = Scenario.Supplier(id: SupplierID("S-1"), name: "Supplier")
    let items = (1...50).map { number in
      Scenario.CatalogueItem(
        id: ItemID("ITEM-\(number)"), name: "Item \(number)", supplier: supplier.id,
        unitPrice: Money(minorUnits: Int64(number) * 100, currency: .usd),
        onHand: orders * 4 + 100, minimum: 10)
    }
    let start = VirtualTime(milliseconds: 1_700_000_000_000)
    let customerOrders = (0..<orders).map { number in
      let lines = (0..<2).map { line in
        RequestedLine(
          item: items[(number * 7 + line * 13) % items.count].id, quantity: Quantity(clamping: 2))
      }
      return Scenario.CustomerOrder(
        id: OrderID("\(10_000_000 + number)"), customer: CustomerID("C-\(number % 100)"),
        placedAt: start + .milliseconds(1_000 + Int64(number) * 50), lines: lines)
    }
    return Scenario(
      name: "benchmark", title: Phrase("benchmark"), summary: Phrase("benchmark"), seed: 1,
      start: start, suppliers: [supplier], items: items, orders: customerOrders,
      rules: Scenario.Rules())
  }
}

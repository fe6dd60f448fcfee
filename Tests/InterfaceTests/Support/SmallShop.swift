import OrderFlowSystem
import OrderingContract
import Primitives

/// A scenario that is small enough to look at and has one of everything: an order that goes
/// through, one that waits for goods, one whose payment is declined, one that is cancelled.
enum SmallShop {
  static let start = VirtualTime(milliseconds: 836_438_400_000)  // 1996-07-04T00:00:00Z

  static let scenario: Scenario = {
    var rules = Scenario.Rules()
    rules.payment.declinedOrders = [OrderID("10250")]
    rules.unitsPerParcel = 5
    return Scenario(
      name: "small-shop", title: Phrase(en: "A small shop", ko: "작은 가게"),
      summary: Phrase(en: "Four orders.", ko: "주문 네 건."), seed: 7, start: start,
      suppliers: [Scenario.Supplier(id: SupplierID("EXOTIC"), name: "Exotic Liquids")],
      items: [
        item("NW-011", "Queso Cabrales", 2_100, onHand: 22, minimum: 30),
        item("NW-042", "Singaporean Hokkien Fried Mee", 1_400, onHand: 26, minimum: 0),
        item("NW-072", "Mozzarella di Giovanni", 3_480, onHand: 4, minimum: 5),
      ],
      orders: [
        order("10248", "VINET", after: 1, [("NW-011", 12), ("NW-042", 10)]),
        order("10249", "TOMSP", after: 2, [("NW-072", 9)]),
        order("10250", "HANAR", after: 3, [("NW-042", 5)]),
        order("10251", "한국상회", after: 4, [("NW-011", 3)], cancelled: 5),
      ], rules: rules)
  }()

  static let system = OrderFlow(scenario)

  private static func item(
    _ id: String, _ name: String, _ price: Int64, onHand: Int, minimum: Int
  ) -> Scenario.CatalogueItem {
    Scenario.CatalogueItem(
      id: ItemID(id), name: name, supplier: SupplierID("EXOTIC"),
      unitPrice: Money(minorUnits: price, currency: .usd), onHand: onHand, minimum: minimum)
  }

  private static func order(
    _ id: String, _ customer: String, after seconds: Int64, _ lines: [(String, Int)],
    cancelled: Int64? = nil
  ) -> Scenario.CustomerOrder {
    Scenario.CustomerOrder(
      id: OrderID(id), customer: CustomerID(customer), placedAt: start + .seconds(seconds),
      lines: lines.map { RequestedLine(item: ItemID($0.0), quantity: Quantity(clamping: $0.1)) },
      cancelledAt: cancelled.map { start + .seconds($0) })
  }
}

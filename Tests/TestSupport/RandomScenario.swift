import InventoryContract
public import OrderFlowSystem
import OrderingContract
import Primitives

/// Scenarios in which orders compete for too little stock, are cancelled at any moment, declined, kept
/// waiting or refused, and in which messages overtake each other.
public struct RandomScenario {
  private var chance: SeededGenerator
  private let seed: UInt64
  private let orderCount: Int
  private let currency: Currency
  private let start = VirtualTime(milliseconds: 1_767_225_600_000)

  /// - Parameter orders: how many customers order, at least five.
  public static func make(seed: UInt64, orders: Int) -> Scenario {
    var random = RandomScenario(seed: seed, orders: max(5, orders))
    return random.scenario()
  }

  private init(seed: UInt64, orders: Int) {
    self.seed = seed
    orderCount = orders
    chance = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(orders))
    currency = chance.happens(percent: 20) ? .krw : .usd
  }

  private mutating func scenario() -> Scenario {
    let items = (1...chance.number(1...5)).map { item($0) }
    let orders = (1...orderCount).map { order($0, items) }
    return Scenario(
      name: "random", title: Phrase("random"), summary: Phrase("seed \(seed)"), seed: seed,
      start: start, suppliers: [Scenario.Supplier(id: SupplierID("S-1"), name: "Supplier")],
      items: items, orders: orders, rules: rules())
  }

  private mutating func item(_ number: Int) -> Scenario.CatalogueItem {
    Scenario.CatalogueItem(
      id: ItemID("R-\(number)"), name: "Item \(number)", supplier: SupplierID("S-1"),
      unitPrice: price(), onHand: chance.number(0...15),
      minimum: chance.happens(percent: 40) ? 0 : chance.number(1...12))
  }

  private mutating func price() -> Money {
    Money(minorUnits: Int64(chance.number(0...5_000)), currency: currency)
  }

  private mutating func order(
    _ number: Int, _ items: [Scenario.CatalogueItem]
  ) -> Scenario.CustomerOrder {
    let placedAt = start + chance.milliseconds(0...20_000)
    // Some customers use a number twice, or ask for what is not sold: they are refused.
    let id = chance.happens(percent: 3) ? max(1, number - 1) : number
    let lines = (1...chance.number(1...4)).map { _ in line(items) }
    let cancelledAt =
      chance.happens(percent: 50)
      ? placedAt + chance.milliseconds(chance.pick([0...500, 0...8_000, 0...90_000], or: 0...0))
      : nil
    return Scenario.CustomerOrder(
      id: OrderID("O-\(id)"), customer: CustomerID("C-\(number % 3)"), placedAt: placedAt,
      lines: lines, cancelledAt: cancelledAt)
  }

  private mutating func line(_ items: [Scenario.CatalogueItem]) -> RequestedLine {
    let item =
      chance.happens(percent: 2)
      ? ItemID("R-unknown") : chance.pick(items.map(\.id), or: ItemID("R-unknown"))
    let ownPrice = chance.happens(percent: 20) ? price() : nil
    return RequestedLine(
      item: item, quantity: Quantity(clamping: chance.number(1...12)), unitPrice: ownPrice)
  }

  private mutating func rules() -> Scenario.Rules {
    var rules = Scenario.Rules()
    rules.whenShort = chance.happens(percent: 70) ? .wait : .refuse
    rules.payment.declinedBasisPoints = chance.pick([0, 1_500, 6_000], or: 0)
    if chance.happens(percent: 30) { rules.payment.declinedOrders = [OrderID("O-2")] }
    if chance.happens(percent: 20) {
      rules.payment.limit = Money(minorUnits: 60_000, currency: currency)
    }
    rules.latency = span(chance.pick([0, 1, 200, 5_000, 40_000], or: 0))
    rules.providerDelay = span(chance.pick([0, 900, 30_000], or: 0))
    rules.carrierDelay = span(chance.pick([0, 6_000, 30_000], or: 0))
    rules.supplierDelay = span(chance.pick([0, 10_000, 120_000], or: 0))
    rules.unitsPerParcel = chance.number(1...25)
    return rules
  }

  private mutating func span(_ longest: Int) -> Scenario.Span {
    let shortest = chance.happens(percent: 70) ? 0 : chance.number(0...longest)
    return Scenario.Span(milliseconds: Int64(shortest)...Int64(longest))
  }
}

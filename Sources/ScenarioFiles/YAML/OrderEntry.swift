import Documents
import OrderFlowSystem
import OrderingContract
import Primitives

/// One order.
struct OrderEntry {
  let value: YAMLValue
  let catalogue: Catalogue
  let start: VirtualTime

  /// - Parameter known: the orders before it.
  func order(known: Set<OrderID>) throws(InputError) -> Scenario.CustomerOrder {
    let mapping = try value.mapping(
      keys: ["id", "customer", "at", "lines", "cancel-after", "cancel-at"])
    let id = try mapping.required("id")
    let orderId = OrderID(try id.identifier())
    guard !known.contains(orderId) else {
      throw id.error(
        problem: "there is an order \(Printable.quoted(orderId.text)) already",
        expected: "every order once")
    }
    let customer = CustomerID(try mapping.required("customer").identifier())
    let at = try mapping.required("at")
    let placedAt = try at.moment(after: start)
    guard placedAt >= start else {
      throw at.error(
        problem: "\(at.path) is \(placedAt), before the start",
        expected: "a time from \(start), where the scenario starts")
    }
    return Scenario.CustomerOrder(
      id: orderId, customer: customer, placedAt: placedAt,
      lines: try lines(mapping.required("lines")),
      cancelledAt: try cancellation(mapping, placedAt: placedAt))
  }

  private func lines(_ list: YAMLValue) throws(InputError) -> [RequestedLine] {
    var lines: [RequestedLine] = []
    var units = 0
    for value in try list.list(count: 1...ScenarioLimits.linesPerOrder) {
      let mapping = try value.mapping(keys: ["item", "quantity", "price"])
      let item = try mapping.required("item")
      let itemId = ItemID(try item.identifier())
      guard catalogue.has(itemId) else {
        throw item.unknown(
          among: catalogue.items.map(\.id.text), expected: "the id of one of the items")
      }
      let quantity = try mapping.required("quantity")
      let count = try quantity.wholeNumber(in: 1...Quantity.limitPerOrder)
      units += count
      guard units <= Quantity.limitPerOrder else {
        throw quantity.error(
          problem: "with \(quantity.path) the order has \(units) units",
          expected: "at most \(Quantity.limitPerOrder) units in an order")
      }
      let price = try mapping.optional("price")?
        .money(catalogue.currency, atMost: Money.largestPrice)
      lines.append(
        RequestedLine(item: itemId, quantity: Quantity(clamping: count), unitPrice: price))
    }
    return lines
  }

  private func cancellation(
    _ mapping: YAMLMapping, placedAt: VirtualTime
  ) throws(InputError) -> VirtualTime? {
    guard let at = mapping.optional("cancel-at") else {
      guard let after = mapping.optional("cancel-after") else { return nil }
      return try after.planned(placedAt + .milliseconds(try after.duration()))
    }
    guard mapping.optional("cancel-after") == nil else {
      throw at.error(
        problem: "\(value.path) has both cancel-at and cancel-after", expected: "one of them")
    }
    let cancelledAt = try at.moment(after: start)
    guard cancelledAt >= placedAt else {
      throw at.error(
        problem: "\(at.path) is \(cancelledAt), before the order is placed",
        expected: "a time from \(placedAt), when it is placed")
    }
    return cancelledAt
  }
}

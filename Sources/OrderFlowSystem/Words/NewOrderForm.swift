import Inventory
import Ordering
import OrderingContract
import Primitives
import Simulation

/// The form with which the user places an order.
enum NewOrderForm {
  /// The most characters of an order's number and of a customer's name.
  static let longestName = 40
  /// The most characters of an item that is looked up.
  static let longestItem = 200

  static func fields(order: String, customer: String, item: String) -> [OrderForm.Field] {
    let name = Phrase(en: "up to \(longestName) characters", ko: "최대 \(longestName)자")
    return [
      OrderForm.Field(label: Phrase(en: "Order", ko: "주문 번호"), hint: name, text: order),
      OrderForm.Field(label: Phrase(en: "Customer", ko: "고객"), hint: name, text: customer),
      OrderForm.Field(
        label: Phrase(en: "Item", ko: "품목"),
        hint: Phrase(en: "an item, such as \(item)", ko: "카탈로그의 품목, 예: \(item)"),
        text: item),
      OrderForm.Field(
        label: Phrase(en: "Quantity", ko: "수량"),
        hint: Phrase(
          en: "1 to \(Quantity.limitPerOrder)", ko: "1부터 \(Quantity.limitPerOrder)까지"),
        text: "1"),
    ]
  }

  /// The number after the highest of the scenario, or `my-1` where it does not number its orders; the
  /// first that is free. This walks the scenario once, when the form is opened.
  static func freeNumber(_ scenario: Scenario, _ world: OrderFlowWorld) -> String {
    let highest = scenario.orders.lazy.compactMap { number($0.id.text) }.max()
    var next = (highest ?? 0) + 1
    while true {
      let text = highest == nil ? "my-\(next)" : String(next)
      if world.ordering.orders[OrderID(text)] == nil { return text }
      next += 1
    }
  }

  static func customer(_ scenario: Scenario) -> String {
    scenario.orders.first?.customer.text ?? "GUEST"
  }

  /// The first item of the catalogue that is in stock, or the first.
  static func item(_ scenario: Scenario, _ world: OrderFlowWorld) -> String {
    let inStock = scenario.items.first { item in
      guard let book = world.inventory.items[item.id] else { return false }
      return book.onHand - book.locked - book.awaited > 0
    }
    return (inStock ?? scenario.items.first)?.id.text ?? ""
  }

  /// nil for what is no plain number, or one so large that counting on might overflow.
  private static func number(_ text: String) -> Int? {
    text.count <= 15 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}

import Foundation
import Ordering
import OrderingContract
import Primitives
import Simulation

extension NewOrderForm {
  /// The order that a filled-in form asks for.
  static func message(
    from form: OrderForm, _ scenario: Scenario, _ world: OrderFlowWorld
  ) throws(FormError) -> OrderFlowMessage {
    let order = OrderID(try name(form, .order, limit: longestName))
    let customer = CustomerID(try name(form, .customer, limit: longestName))
    if world.ordering.orders[order] != nil {
      throw error(
        .order, en: "there is an order \(order) already",
        ko: "\(Josa.topic.attached(to: "주문 \(order)")) 이미 있습니다")
    }
    if scenario.orders.contains(where: { $0.id == order }) {
      throw error(
        .order, en: "the scenario has an order \(order) of its own",
        ko: "\(Josa.topic.attached(to: "주문 \(order)")) 시나리오에 정해진 주문입니다")
    }
    let item = try item(form, world)
    let quantity = try quantity(form)
    return .command(
      .placeOrder(
        PlaceOrder(
          orderId: order, customerId: customer,
          lines: [RequestedLine(item: item, quantity: quantity)])))
  }

  private enum Field: Int {
    case order
    case customer
    case item
    case quantity
  }

  private static func text(_ form: OrderForm, _ field: Field) -> String {
    guard field.rawValue < form.fields.count else { return "" }
    return form.fields[field.rawValue].text.trimmingCharacters(in: .whitespaces)
  }

  private static func name(
    _ form: OrderForm, _ field: Field, limit: Int
  ) throws(FormError) -> String {
    let text = text(form, field)
    guard !text.isEmpty else {
      throw error(field, en: "this must not be empty", ko: "비워 둘 수 없습니다")
    }
    guard text.unicodeScalars.allSatisfy(isWriting) else {
      throw error(
        field, en: "control characters and invisible ones are not allowed",
        ko: "제어 문자와 보이지 않는 문자는 쓸 수 없습니다")
    }
    guard text.unicodeScalars.count <= limit else {
      throw error(field, en: "at most \(limit) characters", ko: "최대 \(limit)자까지 쓸 수 있습니다")
    }
    return text
  }

  private static func item(
    _ form: OrderForm, _ world: OrderFlowWorld
  ) throws(FormError) -> ItemID {
    let prices = world.ordering.prices
    guard prices.count > 0 else {
      throw error(
        .item, en: "the shop is not open yet: let the opening be delivered first",
        ko: "아직 판매 전입니다. 개점 메시지를 먼저 전달하세요")
    }
    let text = try name(form, .item, limit: longestItem)
    if prices[ItemID(text)] != nil { return ItemID(text) }
    let sought = text.lowercased()
    guard let item = prices.keys.first(where: { $0.text.lowercased() == sought }) else {
      throw error(
        .item, en: "\(text) is not in the catalogue",
        ko: "\(Josa.topic.attached(to: text)) 카탈로그에 없습니다")
    }
    return item
  }

  private static func quantity(_ form: OrderForm) throws(FormError) -> Quantity {
    let text = text(form, .quantity)
    guard let units = Int(text), let quantity = Quantity(units),
      units <= Quantity.limitPerOrder
    else {
      throw error(
        .quantity, en: "a whole number from 1 to \(Quantity.limitPerOrder)",
        ko: "1부터 \(Quantity.limitPerOrder)까지의 정수를 쓰세요")
    }
    return quantity
  }

  /// Not a control or format character, not a line separator, not unassigned.
  private static func isWriting(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }

  private static func error(_ field: Field, en: String, ko: String) -> FormError {
    FormError(field: field.rawValue, text: Phrase(en: en, ko: ko))
  }
}

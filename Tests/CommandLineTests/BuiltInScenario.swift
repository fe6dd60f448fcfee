/// What a built-in scenario comes to when it is run by its name.
struct BuiltInScenario: Sendable {
  let name: String
  var status: Int32 = 0
  /// What is said to have gone wrong; nil where nothing did.
  var mishaps: String?
  /// The promises that are broken.
  var broken: [String] = []
  /// Messages of order 1001 that stand in its log in this order.
  let told: [String]
  /// Messages of order 1001 that never come.
  var untold: [String] = []

  /// In the order in which they are listed.
  static let all = withoutFaults + withFaults

  private static let shipped = ["ORDER_PLACED", "ORDER_PAID", "ORDER_SHIPPING"]

  private static let withoutFaults = [
    BuiltInScenario(name: "happy-path", told: shipped, untold: ["ORDER_CANCELLED"]),
    BuiltInScenario(name: "three-orders", told: shipped),
    BuiltInScenario(name: "low-stock", told: shipped + ["GOODS_RECEIVED"]),
    BuiltInScenario(
      name: "payment-declined", told: ["PAYMENT_DECLINED", "ORDER_CANCELLED", "ITEMS_RELEASED"],
      untold: ["ORDER_SHIPPING"]),
    BuiltInScenario(name: "out-of-stock", told: ["ORDER_PLACED"]),
    BuiltInScenario(name: "cancelled", told: ["CANCEL_ORDER", "ORDER_CANCELLED"]),
    BuiltInScenario(name: "busy-day", told: ["ORDER_PLACED"]),
  ]

  private static let withFaults = [
    BuiltInScenario(name: "duplicate-delivery", mishaps: "1 fault struck", told: shipped),
    BuiltInScenario(name: "lost-message", mishaps: "1 fault struck", told: shipped),
    BuiltInScenario(
      name: "out-of-order", mishaps: "1 fault struck",
      told: ["SHIPMENT_CLEARED", "SHIPMENT_OPENED", "ORDER_SHIPPING"]),
    BuiltInScenario(name: "billing-crash", mishaps: "1 fault struck", told: shipped),
    BuiltInScenario(
      name: "double-charge", status: 1, mishaps: "1 fault struck", broken: ["once", "money"],
      told: ["PAYMENT_PROCESSING_COMPLETED", "PAYMENT_PROCESSING_COMPLETED"]),
    BuiltInScenario(
      name: "lost-event", status: 1, mishaps: "1 fault struck", broken: ["delivered", "rest"],
      told: ["PAYMENT_PROCESSING_COMPLETED"], untold: ["ORDER_PAID", "ORDER_SHIPPING"]),
    BuiltInScenario(
      name: "dead-letter", mishaps: "5 faults struck, 1 dead letter", told: ["ORDER_PAID"],
      untold: ["ORDER_SHIPPING"]),
    BuiltInScenario(
      name: "supplier-silent", mishaps: "1 fault still lasts (purchasing-system silent)",
      told: ["STOCK_SHORT", "SUPPLIER_REMINDED", "SUPPLY_FAILED", "ORDER_CANCELLED"],
      untold: ["ORDER_SHIPPING"]),
    BuiltInScenario(name: "partition", mishaps: "faults:", told: shipped),
    BuiltInScenario(name: "chaos", mishaps: "145 faults struck", told: ["ORDER_PLACED"]),
  ]
}

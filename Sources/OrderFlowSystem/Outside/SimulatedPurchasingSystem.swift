import EventSourcing
import Primitives
import Suppliers

/// The legacy purchasing system, simulated: a supplier sends all that was requested, after a while.
struct SimulatedPurchasingSystem: PurchasingSystem {
  let delay: Scenario.Span
  let chance: KeyedGenerator

  func purchase(
    _ order: PurchaseOrder
  ) -> [(record: PurchaseRecord, after: VirtualDuration)] {
    let identity = OutsideChance.identity(order.item.text, order.request)
    let quantity = String(order.quantity.units)
    let record = PurchaseRecord(
      orderId: order.orderId, transactionCode: "GI",
      key: "\(order.request)|\(order.item.text)", field07: order.supplierId.text,
      field12: String(repeating: "0", count: max(0, 9 - quantity.count)) + quantity,
      field31: "X")
    let after = chance.number(in: delay.range, .supplierDelay, identity)
    return [(record, .milliseconds(after))]
  }
}

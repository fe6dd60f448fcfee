import EventSourcing
import Primitives
import Suppliers
import SuppliersContract

/// The legacy purchasing system, simulated: a supplier sends all that was requested, after a while.
struct SimulatedPurchasingSystem: PurchasingSystem {
  let delay: Scenario.Span
  let chance: KeyedGenerator

  func purchase(
    _ notice: SupplierNotified
  ) -> [(record: PurchaseRecord, after: VirtualDuration)] {
    let identity = OutsideChance.identity(notice.item.text, notice.request)
    let quantity = String(notice.requested.units)
    let record = PurchaseRecord(
      orderId: notice.orderId, transactionCode: "GI",
      key: "\(notice.request)|\(notice.item.text)", field07: notice.supplierId.text,
      field12: String(repeating: "0", count: max(0, 9 - quantity.count)) + quantity,
      field31: "X")
    let after = chance.number(in: delay.range, .supplierDelay, identity)
    return [(record, .milliseconds(after))]
  }
}

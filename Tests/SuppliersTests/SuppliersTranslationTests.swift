import BillingContract
import InventoryContract
import OrderingContract
import Primitives
import SuppliersContract
import Testing

@testable import Suppliers

@Suite struct `What reaches Suppliers, in its own words` {
  static let messages: [(SuppliersInbound, SuppliersCommand)] = {
    let supplied = [SuppliedItem(item: tofu, supplierId: mayumi, minimum: 10)]
    let price = Money(minorUnits: 100, currency: .usd)
    let lines = [tofu, pasta, tofu].map {
      OrderLine(item: $0, quantity: units(1), unitPrice: price)
    }
    let stock = StockCount(
      item: tofu, available: 3, locked: 2, onHand: 5, backlog: 1, received: 7, revision: 4)
    return [
      (.listItems(ListItems(items: supplied)), .list(supplied)),
      (
        .stockUpdated(StockUpdated(orderId: order, items: [stock])),
        .noteLevels(
          order, [level(available: 3, locked: 2, backlog: 1, received: 7, revision: 4)])
      ),
      (
        .stockShort(
          StockShort(
            orderId: order, items: [StockShort.Missing(item: tofu, missing: 3)], waits: true)),
        .noteShortage(order, [Shortage(item: tofu, missing: 3)])
      ),
      (
        .orderProcessingCompleted(
          OrderProcessingCompleted(
            orderId: order, customerId: CustomerID("VINET"), lines: lines, total: price)),
        .noteItems(order, [tofu, pasta])
      ),
      (
        .paymentProcessingCompleted(
          PaymentProcessingCompleted(
            orderId: order, chargeId: ChargeID(order: order, ordinal: 1), amount: price)),
        .notePayment(order)
      ),
    ]
  }()

  @Test(arguments: messages)
  func `each message means one command`(message: SuppliersInbound, command: SuppliersCommand) {
    #expect(SuppliersTranslation.command(for: message) == command)
  }
}

import Billing
import BillingContract
import Delivery
import DeliveryContract
import Inventory
import InventoryContract
import OrderFlowSystem
import Ordering
import OrderingContract
import Primitives

/// The events of one order for one item at 440.00, for logs that go wrong.
extension OrderFlowMessage {
  private static let order = OrderID("10248")
  private static let item = ItemID("NW-011")
  private static let total = Money(minorUnits: 44_000, currency: .usd)
  private static let charge = ChargeID(order: order, ordinal: 1)

  /// What the customer sent: it leads to all that follows.
  static let request = command(
    .placeOrder(PlaceOrder(orderId: order, customerId: CustomerID("C"), lines: [])))
  static let placed = ordering(
    .orderPlaced(
      OrderPlaced(orderId: order, customerId: CustomerID("C"), lines: [], total: total)))
  static let processed = ordering(
    .orderProcessingCompleted(
      OrderProcessingCompleted(
        orderId: order, customerId: CustomerID("C"), lines: [], total: total)))
  static let shipping = ordering(.orderShipping(OrderShipping(orderId: order)))
  static let awaited = ordering(.stockAwaited(StockAwaited(orderId: order)))
  static let cancelled = ordering(
    .orderCancelled(OrderCancelled(orderId: order, reason: .askedByCustomer)))
  static let cancelling = ordering(
    .cancellationRequested(CancellationRequested(orderId: order)))
  static let charging = billing(
    .chargeRequested(ChargeRequested(orderId: order, chargeId: charge, amount: total)))
  static let declined = billing(
    .paymentDeclined(PaymentDeclined(orderId: order, chargeId: charge, reason: .noAnswer)))
  static let paid = paid(44_000)
  static let refunded = billing(
    .paymentRefunded(PaymentRefunded(orderId: order, chargeId: charge, amount: total)))
  static let dispatched = delivery(
    .orderDispatched(
      OrderDispatched(orderId: order, shipmentId: ShipmentID(order: order), parcels: [])))

  static func paid(_ minorUnits: Int64) -> OrderFlowMessage {
    .billing(
      .paymentProcessingCompleted(
        PaymentProcessingCompleted(
          orderId: order, chargeId: charge,
          amount: Money(minorUnits: minorUnits, currency: .usd))))
  }

  static func opened(_ onHand: Int) -> OrderFlowMessage {
    .inventory(
      .stockOpened(
        StockOpened(items: [OpenStock.Count(item: item, onHand: onHand)], whenShort: .wait)))
  }

  static func locked(_ units: Int) -> OrderFlowMessage {
    .inventory(.itemsLocked(ItemsLocked(orderId: order, lines: count(units))))
  }

  static func released(_ units: Int) -> OrderFlowMessage {
    .inventory(.itemsReleased(ItemsReleased(orderId: order, lines: count(units))))
  }

  static func takenOut(_ units: Int) -> OrderFlowMessage {
    .inventory(.itemsTakenOut(ItemsTakenOut(orderId: order, lines: count(units))))
  }

  static func lockAwaited(_ units: Int) -> OrderFlowMessage {
    .inventory(.lockAwaited(LockAwaited(orderId: order, lines: count(units))))
  }

  static func told(available: Int, locked: Int, onHand: Int) -> OrderFlowMessage {
    .inventory(
      .stockUpdated(
        StockUpdated(
          orderId: order,
          items: [
            StockCount(
              item: item, available: available, locked: locked, onHand: onHand, backlog: 0,
              received: 0, revision: 1)
          ])))
  }

  private static func count(_ units: Int) -> [ItemCount] {
    [ItemCount(item: item, quantity: Quantity(clamping: units))]
  }
}

public import BillingContract
public import DeliveryContract
public import InventoryContract
import OrderingContract
import Primitives

/// What Ordering asks of others.
public enum OrderingOutgoing: Equatable, Sendable {
  case lockItems(LockItems)
  case releaseItems(ReleaseItems)
  case refundPayment(RefundPayment)
  case stopShipment(StopShipment)
}

/// Which command follows from which event.
enum OrderingPublishing {
  static func publish(
    _ event: OrderingEvent, _ state: OrderingState, _ outgoing: inout [OrderingOutgoing]
  ) {
    switch event {
    case .orderPlaced(let event):
      outgoing.append(
        .lockItems(LockItems(orderId: event.orderId, lines: itemCounts(event.lines))))
    case .cancellationRequested(let event):
      outgoing.append(.stopShipment(StopShipment(orderId: event.orderId)))
    case .refundRequested(let event):
      outgoing.append(
        .refundPayment(RefundPayment(orderId: event.orderId, reason: "cancelled by the customer")))
    case .orderCancelled(let event) where event.reason != .stockShort:
      let lines = state.orders[event.orderId]?.lines ?? []
      outgoing.append(
        .releaseItems(ReleaseItems(orderId: event.orderId, lines: itemCounts(lines))))
    case .orderCancelled, .orderProcessingCompleted, .orderShipping, .pricesListed, .stockAwaited,
      .orderPaid, .cancellationRefused:
      break
    }
  }

  /// Inventory counts items and knows no prices: two lines of one item are one count.
  private static func itemCounts(_ lines: [OrderLine]) -> [ItemCount] {
    var counts: [ItemCount] = []
    counts.reserveCapacity(lines.count)
    for line in lines {
      if let known = counts.firstIndex(where: { $0.item == line.item }) {
        counts[known].quantity = Quantity(
          clamping: counts[known].quantity.count + line.quantity.count)
      } else {
        counts.append(ItemCount(item: line.item, quantity: line.quantity))
      }
    }
    return counts
  }
}

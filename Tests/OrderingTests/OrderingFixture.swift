import BillingContract
import OrderingContract
import Primitives
import TestSupport

@testable import Ordering

/// What has happened in Ordering.
func given(_ history: OrderingEvent...) -> Story<OrderingModel> {
  Story(OrderingModel.self, from: OrderingState(), after: history)
}

let order = OrderID("10248")
let customer = CustomerID("VINET")
let tofu = ItemID("NW-014")
let pasta = ItemID("NW-042")
let charge = ChargeID(order: order, ordinal: 1)

func dollars(_ cents: Int64) -> Money { Money(minorUnits: cents, currency: .usd) }

func units(_ count: Int) -> Quantity { Quantity(clamping: count) }

let lines = [
  OrderLine(item: tofu, quantity: units(9), unitPrice: dollars(1_860)),
  OrderLine(item: pasta, quantity: units(40), unitPrice: dollars(980)),
]
let total = dollars(9 * 1_860 + 40 * 980)

let listed = OrderingEvent.pricesListed(
  PricesListed(prices: [
    ListPrices.Price(item: tofu, unitPrice: dollars(1_860)),
    ListPrices.Price(item: pasta, unitPrice: dollars(980)),
  ]))
let placed = OrderingEvent.orderPlaced(
  OrderPlaced(orderId: order, customerId: customer, lines: lines, total: total))
let waiting = OrderingEvent.stockAwaited(StockAwaited(orderId: order))
let preparing = OrderingEvent.orderProcessingCompleted(
  OrderProcessingCompleted(orderId: order, customerId: customer, lines: lines, total: total))
let paid = OrderingEvent.orderPaid(OrderPaid(orderId: order, chargeId: charge))
let cancelling = OrderingEvent.cancellationRequested(CancellationRequested(orderId: order))
let refundRequested = OrderingEvent.refundRequested(RefundRequested(orderId: order))
let cancellationRefused = OrderingEvent.cancellationRefused(CancellationRefused(orderId: order))
let shipping = OrderingEvent.orderShipping(OrderShipping(orderId: order))

func cancelled(_ reason: CancellationReason) -> OrderingEvent {
  .orderCancelled(OrderCancelled(orderId: order, reason: reason))
}

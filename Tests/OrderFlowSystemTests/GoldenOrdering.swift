import BillingContract
import OrderFlowSystem
import Ordering
import OrderingContract
import Primitives

private let order = OrderID("10248")
private let customer = CustomerID("VINET")
private let item = ItemID("NW-011")
private let charge = ChargeID(order: order, ordinal: 1)
private let total = Money(minorUnits: 44_000, currency: .usd)
private let unitPrice = Money(minorUnits: 1_400, currency: .usd)
private let twelve = Quantity(clamping: 12)
private let lines = [OrderLine(item: item, quantity: twelve, unitPrice: unitPrice)]

extension Golden {
  /// What Ordering publishes and keeps.
  static let ordering: [Golden] = [
    Golden(
      name: "ORDER_PLACED", version: 1,
      message: .ordering(
        .orderPlaced(OrderPlaced(orderId: order, customerId: customer, lines: lines, total: total))),
      json: #"""
        {"customerId":"VINET","lines":[{"item":"NW-011","quantity":12,"unitPrice":{"currency":"USD","minorUnits":1400}}],"orderId":"10248","total":{"currency":"USD","minorUnits":44000}}
        """#),
    Golden(
      name: "ORDER_PROCESSING_COMPLETED", version: 1,
      message: .ordering(
        .orderProcessingCompleted(
          OrderProcessingCompleted(orderId: order, customerId: customer, lines: lines, total: total)
        )),
      json: #"""
        {"customerId":"VINET","lines":[{"item":"NW-011","quantity":12,"unitPrice":{"currency":"USD","minorUnits":1400}}],"orderId":"10248","total":{"currency":"USD","minorUnits":44000}}
        """#),
    Golden(
      name: "ORDER_SHIPPING", version: 1,
      message: .ordering(.orderShipping(OrderShipping(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "ORDER_CANCELLED", version: 1,
      message: .ordering(.orderCancelled(OrderCancelled(orderId: order, reason: .askedByCustomer))),
      json: #"""
        {"orderId":"10248","reason":"askedByCustomer"}
        """#),
    Golden(
      name: "ORDER_CANCELLED", version: 1,
      message: .ordering(.orderCancelled(OrderCancelled(orderId: order, reason: .paymentDeclined))),
      json: #"""
        {"orderId":"10248","reason":"paymentDeclined"}
        """#),
    Golden(
      name: "ORDER_CANCELLED", version: 1,
      message: .ordering(.orderCancelled(OrderCancelled(orderId: order, reason: .stockShort))),
      json: #"""
        {"orderId":"10248","reason":"stockShort"}
        """#),
    Golden(
      name: "PRICES_LISTED", version: 1,
      message: .ordering(
        .pricesListed(PricesListed(prices: [ListPrices.Price(item: item, unitPrice: unitPrice)]))),
      json: #"""
        {"prices":[{"item":"NW-011","unitPrice":{"currency":"USD","minorUnits":1400}}]}
        """#),
    Golden(
      name: "STOCK_AWAITED", version: 1,
      message: .ordering(.stockAwaited(StockAwaited(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "ORDER_PAID", version: 1,
      message: .ordering(.orderPaid(OrderPaid(orderId: order, chargeId: charge))),
      json: #"""
        {"chargeId":"CH-10248-1","orderId":"10248"}
        """#),
    Golden(
      name: "CANCELLATION_REQUESTED", version: 1,
      message: .ordering(.cancellationRequested(CancellationRequested(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "CANCELLATION_REFUSED", version: 1,
      message: .ordering(.cancellationRefused(CancellationRefused(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "REFUND_REQUESTED", version: 1,
      message: .ordering(.refundRequested(RefundRequested(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
  ]
}

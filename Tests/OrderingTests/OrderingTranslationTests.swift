import BillingContract
import DeliveryContract
import InventoryContract
import OrderingContract
import Primitives
import Testing

@testable import Ordering

@Suite struct `What reaches Ordering, in its own words` {
  static let messages: [(OrderingInbound, OrderingCommand)] = {
    let price = ListPrices.Price(item: tofu, unitPrice: dollars(1))
    let line = RequestedLine(item: tofu, quantity: units(1))
    let shipment = ShipmentID(order: order)
    return [
      (.listPrices(ListPrices(prices: [price])), .listPrices([price])),
      (
        .placeOrder(PlaceOrder(orderId: order, customerId: customer, lines: [line])),
        .place(order, customer, [line])
      ),
      (.cancelOrder(CancelOrder(orderId: order)), .cancel(order)),
      (.itemsLocked(ItemsLocked(orderId: order, lines: [])), .confirmLock(order)),
      (
        .stockShort(StockShort(orderId: order, items: [], waits: true)),
        .noteShortage(order, waits: true)
      ),
      (
        .stockShort(StockShort(orderId: order, items: [], waits: false)),
        .noteShortage(order, waits: false)
      ),
      (
        .paymentProcessingCompleted(
          PaymentProcessingCompleted(orderId: order, chargeId: charge, amount: total)),
        .notePayment(order, charge)
      ),
      (
        .paymentDeclined(
          PaymentDeclined(orderId: order, chargeId: charge, reason: .insufficientFunds)),
        .noteDecline(order)
      ),
      (
        .paymentRefunded(PaymentRefunded(orderId: order, chargeId: charge, amount: total)),
        .noteRefund(order)
      ),
      (
        .orderDispatched(OrderDispatched(orderId: order, shipmentId: shipment, parcels: [])),
        .noteDispatch(order)
      ),
      (.shipmentStopped(ShipmentStopped(orderId: order)), .noteShipmentStopped(order)),
      (.shipmentStopRefused(ShipmentStopRefused(orderId: order)), .noteStopRefused(order)),
    ]
  }()

  @Test(arguments: messages)
  func `each message means one command`(message: OrderingInbound, command: OrderingCommand) {
    #expect(OrderingTranslation.command(for: message) == command)
  }
}

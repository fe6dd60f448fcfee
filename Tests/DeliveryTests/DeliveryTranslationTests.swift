import BillingContract
import DeliveryContract
import OrderingContract
import Primitives
import Testing

@testable import Delivery

@Suite struct `What reaches Delivery, in its own words` {
  static let messages: [(DeliveryInbound, DeliveryCommand)] = {
    let price = Money(minorUnits: 100, currency: .usd)
    let lines = items.map { OrderLine(item: $0.item, quantity: $0.quantity, unitPrice: price) }
    return [
      (.setParcelRule(SetParcelRule(unitsPerParcel: 7)), .setParcelRule(unitsPerParcel: 7)),
      (
        .orderProcessingCompleted(
          OrderProcessingCompleted(
            orderId: order, customerId: CustomerID("VINET"), lines: lines, total: price)),
        .open(order, items)
      ),
      (
        .paymentProcessingCompleted(
          PaymentProcessingCompleted(
            orderId: order, chargeId: ChargeID(order: order, ordinal: 1), amount: price)),
        .clear(order)
      ),
      (.stopShipment(StopShipment(orderId: order)), .stop(order)),
      (
        .orderCancelled(OrderCancelled(orderId: order, reason: .askedByCustomer)), .close(order)
      ),
      (.carrierPickup(CarrierPickup(orderId: order, labels: labels)), .dispatch(order, labels)),
    ]
  }()

  @Test(arguments: messages)
  func `each message means one command`(message: DeliveryInbound, command: DeliveryCommand) {
    #expect(DeliveryTranslation.command(for: message) == command)
  }
}

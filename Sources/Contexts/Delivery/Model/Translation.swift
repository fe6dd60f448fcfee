public import BillingContract
public import DeliveryContract
public import OrderingContract

/// What reaches Delivery, in the words of those who sent it.
public enum DeliveryInbound: Sendable {
  case setParcelRule(SetParcelRule)
  case orderProcessingCompleted(OrderProcessingCompleted)
  case paymentProcessingCompleted(PaymentProcessingCompleted)
  case stopShipment(StopShipment)
  case orderCancelled(OrderCancelled)
  case carrierPickup(CarrierPickup)
}

/// Turns what the others say into Delivery's own words: an order is a shipment here.
public enum DeliveryTranslation {
  /// What `message` asks of Delivery.
  public static func command(for message: DeliveryInbound) -> DeliveryCommand {
    switch message {
    case .setParcelRule(let message): .setParcelRule(unitsPerParcel: message.unitsPerParcel)
    case .orderProcessingCompleted(let message):
      .open(
        message.orderId,
        message.lines.map { PackedItem(item: $0.item, quantity: $0.quantity) })
    case .paymentProcessingCompleted(let message): .clear(message.orderId)
    case .stopShipment(let message): .stop(message.orderId)
    case .orderCancelled(let message): .close(message.orderId)
    case .carrierPickup(let pickup): .dispatch(pickup.orderId, pickup.labels)
    }
  }
}

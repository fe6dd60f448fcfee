public import BillingContract
public import DeliveryContract
public import InventoryContract
public import OrderingContract

/// What reaches Ordering, in the words of those who sent it.
public enum OrderingInbound: Sendable {
  case listPrices(ListPrices)
  case placeOrder(PlaceOrder)
  case cancelOrder(CancelOrder)
  case itemsLocked(ItemsLocked)
  case stockShort(StockShort)
  case paymentProcessingCompleted(PaymentProcessingCompleted)
  case paymentDeclined(PaymentDeclined)
  case paymentRefunded(PaymentRefunded)
  case orderDispatched(OrderDispatched)
  case shipmentStopped(ShipmentStopped)
  case shipmentStopRefused(ShipmentStopRefused)
}

/// Turns what the others say into Ordering's own words.
public enum OrderingTranslation {
  /// What `message` asks of Ordering.
  public static func command(for message: OrderingInbound) -> OrderingCommand {
    switch message {
    case .listPrices(let message): .listPrices(message.prices)
    case .placeOrder(let message): .place(message.orderId, message.customerId, message.lines)
    case .cancelOrder(let message): .cancel(message.orderId)
    case .itemsLocked(let message): .confirmLock(message.orderId)
    case .stockShort(let message): .noteShortage(message.orderId, waits: message.waits)
    case .paymentProcessingCompleted(let message): .notePayment(message.orderId, message.chargeId)
    case .paymentDeclined(let message): .noteDecline(message.orderId)
    case .paymentRefunded(let message): .noteRefund(message.orderId)
    case .orderDispatched(let message): .noteDispatch(message.orderId)
    case .shipmentStopped(let message): .noteShipmentStopped(message.orderId)
    case .shipmentStopRefused(let message): .noteStopRefused(message.orderId)
    }
  }
}

import Billing
import Delivery
import EventSourcing
import Inventory
import Ordering
import Suppliers

/// What each context understands of the system's messages. nil: nothing that it subscribes to.
extension OrderFlowMessage {
  var forOrdering: OrderingInbound? {
    switch self {
    case .command(.listPrices(let message)): .listPrices(message)
    case .command(.placeOrder(let message)): .placeOrder(message)
    case .command(.cancelOrder(let message)): .cancelOrder(message)
    case .inventory(.itemsLocked(let message)): .itemsLocked(message)
    case .inventory(.stockShort(let message)): .stockShort(message)
    case .billing(.paymentProcessingCompleted(let message)): .paymentProcessingCompleted(message)
    case .billing(.paymentDeclined(let message)): .paymentDeclined(message)
    case .billing(.paymentRefunded(let message)): .paymentRefunded(message)
    case .delivery(.orderDispatched(let message)): .orderDispatched(message)
    case .delivery(.shipmentStopped(let message)): .shipmentStopped(message)
    case .delivery(.shipmentStopRefused(let message)): .shipmentStopRefused(message)
    default: nil
    }
  }

  var forBilling: BillingInbound? {
    switch self {
    case .ordering(.orderProcessingCompleted(let message)): .orderProcessingCompleted(message)
    case .command(.refundPayment(let message)): .refundPayment(message)
    case .reply(.provider(let reply)): .providerReply(reply)
    case .reply(.providerTimedOut(let message)): .providerTimedOut(message)
    default: nil
    }
  }

  var forInventory: InventoryInbound? {
    switch self {
    case .command(.openStock(let message)): .openStock(message)
    case .command(.lockItems(let message)): .lockItems(message)
    case .command(.releaseItems(let message)): .releaseItems(message)
    case .suppliers(.goodsSent(let message)): .goodsSent(message)
    case .suppliers(.supplyFailed(let message)): .supplyFailed(message)
    case .delivery(.orderDispatched(let message)): .orderDispatched(message)
    default: nil
    }
  }

  var forSuppliers: SuppliersInbound? {
    switch self {
    case .command(.listItems(let message)): .listItems(message)
    case .inventory(.stockUpdated(let message)): .stockUpdated(message)
    case .inventory(.stockShort(let message)): .stockShort(message)
    case .ordering(.orderProcessingCompleted(let message)): .orderProcessingCompleted(message)
    case .billing(.paymentProcessingCompleted(let message)): .paymentProcessingCompleted(message)
    case .reply(.purchasing(let record)): .purchaseRecord(record)
    case .reply(.purchasingTimedOut(let message)): .purchasingTimedOut(message)
    default: nil
    }
  }

  var forDelivery: DeliveryInbound? {
    switch self {
    case .command(.setParcelRule(let message)): .setParcelRule(message)
    case .ordering(.orderProcessingCompleted(let message)): .orderProcessingCompleted(message)
    case .ordering(.orderCancelled(let message)): .orderCancelled(message)
    case .billing(.paymentProcessingCompleted(let message)): .paymentProcessingCompleted(message)
    case .command(.stopShipment(let message)): .stopShipment(message)
    case .reply(.carrier(let pickup)): .carrierPickup(pickup)
    default: nil
    }
  }
}

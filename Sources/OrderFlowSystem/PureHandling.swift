import Billing
import Delivery
import EventSourcing
import Inventory
import Ordering
import Suppliers

/// The order flow without actors: the same deciders, as pure functions of what the contexts hold.
extension OrderFlowWorld {
  mutating func handle(
    _ message: OrderFlowMessage, by target: ParticipantID, _ outside: OutsideSystems,
    into handling: inout Handling<OrderFlowMessage>
  ) {
    switch target {
    case .ordering:
      guard let message = message.forOrdering else { return }
      handling.take(
        OrderingModel.handle(message, &ordering), event: OrderFlowMessage.ordering,
        outgoing: OrderFlowOutgoing.from)
    case .billing:
      guard let message = message.forBilling else { return }
      handling.take(
        BillingModel.handle(message, &billing, outside.provider),
        event: OrderFlowMessage.billing, outgoing: OrderFlowOutgoing.from)
    case .inventory:
      guard let message = message.forInventory else { return }
      handling.take(
        InventoryModel.handle(message, &inventory), event: OrderFlowMessage.inventory)
    case .suppliers:
      guard let message = message.forSuppliers else { return }
      handling.take(
        SuppliersModel.handle(message, &suppliers, outside.purchasing),
        event: OrderFlowMessage.suppliers, outgoing: OrderFlowOutgoing.from)
    case .delivery:
      guard let message = message.forDelivery else { return }
      handling.take(
        DeliveryModel.handle(message, &delivery, outside.carrier),
        event: OrderFlowMessage.delivery, outgoing: OrderFlowOutgoing.from)
    default: return
    }
  }
}

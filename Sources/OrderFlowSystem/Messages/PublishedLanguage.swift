import Billing
import BillingContract
import Delivery
import DeliveryContract
import EventSourcing
import InventoryContract
import OrderingContract
import Primitives
public import Simulation
import Suppliers
import SuppliersContract

/// The published language as it stands on the context map: who sends what to whom. What a context
/// keeps to itself is not in it.
extension OrderFlow {
  public static let routes: [MessageRoute] = commands + events + replies

  private static let commands = [
    command(PlaceOrder.self, from: .customers, to: .ordering),
    command(CancelOrder.self, from: .customers, to: .ordering),
    command(LockItems.self, from: .ordering, to: .inventory),
    command(ReleaseItems.self, from: .ordering, to: .inventory),
    command(RefundPayment.self, from: .ordering, to: .billing),
    command(StopShipment.self, from: .ordering, to: .delivery),
    command(ListPrices.self, from: .scenario, to: .ordering),
    command(OpenStock.self, from: .scenario, to: .inventory),
    command(ListItems.self, from: .scenario, to: .suppliers),
    command(SetParcelRule.self, from: .scenario, to: .delivery),
  ]

  private static let events = [
    event(OrderPlaced.self, from: .ordering),
    event(OrderProcessingCompleted.self, from: .ordering, to: .billing, .suppliers, .delivery),
    event(OrderShipping.self, from: .ordering),
    event(OrderCancelled.self, from: .ordering, to: .delivery),
    event(PaymentProcessingCompleted.self, from: .billing, to: .ordering, .suppliers, .delivery),
    event(PaymentDeclined.self, from: .billing, to: .ordering),
    event(PaymentRefunded.self, from: .billing, to: .ordering),
    event(StockUpdated.self, from: .inventory, to: .suppliers),
    event(ItemsLocked.self, from: .inventory, to: .ordering),
    event(ItemsReleased.self, from: .inventory),
    event(StockShort.self, from: .inventory, to: .ordering, .suppliers),
    event(GoodsReceived.self, from: .inventory),
    event(SupplierNotified.self, from: .suppliers),
    event(GoodsSent.self, from: .suppliers, to: .inventory),
    event(SupplyFailed.self, from: .suppliers, to: .inventory),
    event(ShipmentPrepared.self, from: .delivery),
    event(OrderDispatched.self, from: .delivery, to: .ordering, .inventory),
    event(ShipmentStopped.self, from: .delivery, to: .ordering),
    event(ShipmentStopRefused.self, from: .delivery, to: .ordering),
  ]

  private static let replies = [
    reply(ProviderReply.self, from: .paymentProvider, to: .billing),
    reply(ProviderTimedOut.self, from: .paymentProvider, to: .billing),
    reply(PurchaseRecord.self, from: .purchasingSystem, to: .suppliers),
    reply(PurchasingTimedOut.self, from: .purchasingSystem, to: .suppliers),
    reply(CarrierPickup.self, from: .carrier, to: .delivery),
  ]

  private static func command(
    _ payload: any Payload.Type, from: ParticipantID, to: ParticipantID
  ) -> MessageRoute {
    route(payload, .command, from, ParticipantSet(to))
  }

  private static func event(
    _ payload: any Payload.Type, from: ParticipantID, to: ParticipantID...
  ) -> MessageRoute {
    var consumers = ParticipantSet()
    for consumer in to { consumers.insert(consumer) }
    return route(payload, .event, from, consumers)
  }

  private static func reply(
    _ payload: any Payload.Type, from: ParticipantID, to: ParticipantID
  ) -> MessageRoute {
    route(payload, .reply, from, ParticipantSet(to))
  }

  private static func route(
    _ payload: any Payload.Type, _ kind: MessageKind, _ from: ParticipantID, _ to: ParticipantSet
  ) -> MessageRoute {
    MessageRoute(name: payload.name, version: payload.version, kind: kind, from: from, to: to)
  }
}

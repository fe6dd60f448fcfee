import Billing
import Delivery
import EventSourcing
import Inventory
import Ordering
import Suppliers

/// What each context sets going, as messages of the system.
enum OrderFlowOutgoing {
  static func from(_ out: OrderingOutgoing) -> Outgoing<OrderFlowMessage> {
    switch out {
    case .lockItems(let command): Outgoing(.command(.lockItems(command)))
    case .releaseItems(let command): Outgoing(.command(.releaseItems(command)))
    case .refundPayment(let command): Outgoing(.command(.refundPayment(command)))
    case .stopShipment(let command): Outgoing(.command(.stopShipment(command)))
    }
  }

  static func from(_ out: BillingOutgoing) -> Outgoing<OrderFlowMessage> {
    switch out {
    case .providerReply(let reply, let after): Outgoing(.reply(.provider(reply)), after: after)
    }
  }

  static func from(_ out: SuppliersOutgoing) -> Outgoing<OrderFlowMessage> {
    switch out {
    case .purchaseRecord(let record, let after):
      Outgoing(.reply(.purchasing(record)), after: after)
    }
  }

  static func from(_ out: DeliveryOutgoing) -> Outgoing<OrderFlowMessage> {
    switch out {
    case .carrierPickup(let pickup, let after): Outgoing(.reply(.carrier(pickup)), after: after)
    }
  }
}

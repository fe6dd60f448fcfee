import Billing
import Delivery
public import EventSourcing
import Inventory
import Ordering
import Suppliers

/// Who gets what: the arrows of the context map. An event that is not named here stays at home.
extension OrderFlowMessage {
  public var recipients: ParticipantSet {
    switch self {
    case .ordering(.orderProcessingCompleted): .toOrderEventSubscribers
    case .ordering(.orderCancelled): .toDelivery

    case .billing(.paymentProcessingCompleted): .toPaymentEventSubscribers
    case .billing(.paymentDeclined), .billing(.paymentRefunded): .toOrdering

    case .inventory(.stockUpdated): .toSuppliers
    case .inventory(.itemsLocked): .toOrdering
    case .inventory(.stockShort): .toStockShortSubscribers

    case .suppliers(.goodsSent), .suppliers(.supplyFailed): .toInventory

    case .delivery(.orderDispatched): .toDispatchSubscribers
    case .delivery(.shipmentStopped), .delivery(.shipmentStopRefused): .toOrdering

    case .command(let command): ParticipantSet(command.recipient)
    case .reply(let reply): ParticipantSet(reply.recipient)

    case .ordering, .billing, .inventory, .suppliers, .delivery: .nobody
    }
  }
}

extension ParticipantSet {
  fileprivate static let nobody = ParticipantSet()
  fileprivate static let toOrdering = ParticipantSet(.ordering)
  fileprivate static let toInventory = ParticipantSet(.inventory)
  fileprivate static let toSuppliers = ParticipantSet(.suppliers)
  fileprivate static let toDelivery = ParticipantSet(.delivery)
  fileprivate static let toOrderEventSubscribers = ParticipantSet(.billing, .suppliers, .delivery)
  fileprivate static let toPaymentEventSubscribers = ParticipantSet(
    .ordering, .suppliers, .delivery)
  fileprivate static let toStockShortSubscribers = ParticipantSet(.ordering, .suppliers)
  fileprivate static let toDispatchSubscribers = ParticipantSet(.ordering, .inventory)
}

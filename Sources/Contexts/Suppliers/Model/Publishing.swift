public import Primitives
import SuppliersContract

/// What Suppliers sets going outside of itself.
public enum SuppliersOutgoing: Equatable, Sendable {
  /// A record of the legacy purchasing system that is on its way.
  case purchaseRecord(PurchaseRecord, after: VirtualDuration)
}

/// Which call follows from which event.
enum SuppliersPublishing {
  static func publish(
    _ event: SuppliersEvent, _ purchasing: any PurchasingSystem,
    _ outgoing: inout [SuppliersOutgoing]
  ) {
    let order: PurchaseOrder
    switch event {
    case .supplierNotified(let event): order = PurchaseOrder(event)
    case .supplierReminded(let event): order = PurchaseOrder(event)
    case .goodsSent, .supplyFailed, .itemsListed, .stockLevelNoted, .orderItemsNoted, .paymentNoted,
      .thresholdsChecked:
      return
    }
    for answer in purchasing.purchase(order) {
      outgoing.append(.purchaseRecord(answer.record, after: answer.after))
    }
  }
}

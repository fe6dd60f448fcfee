import Billing
import BillingContract
import Delivery
import DeliveryContract
public import EventSourcing
import Inventory
import InventoryContract
import Ordering
import OrderingContract
import Primitives
import Suppliers
import SuppliersContract

extension OrderFlow {
  /// What `message` is in the words of `target`, as code: an order that is processed is
  /// `charge(1001, 440.00 USD)` to Billing. nil for who does not understand it.
  public func translation(of message: OrderFlowMessage, for target: ParticipantID) -> String? {
    switch target {
    case .ordering: message.forOrdering.map { OrderingTranslation.command(for: $0).code }
    case .billing: message.forBilling.map { BillingTranslation.command(for: $0).code }
    case .inventory: message.forInventory.map { InventoryTranslation.command(for: $0).code }
    case .suppliers: message.forSuppliers.flatMap { SuppliersTranslation.command(for: $0)?.code }
    case .delivery: message.forDelivery.map { DeliveryTranslation.command(for: $0).code }
    default: nil
    }
  }
}

extension OrderingCommand {
  fileprivate var code: String {
    switch self {
    case .listPrices(let prices):
      call("listPrices", listed(prices) { "\($0.item) \($0.unitPrice)" })
    case .place(let id, let customer, let lines):
      call("place", "\(id)", "\(customer)", listed(lines) { "\($0.quantity) × \($0.item)" })
    case .cancel(let id): call("cancel", "\(id)")
    case .confirmLock(let id): call("confirmLock", "\(id)")
    case .noteShortage(let id, let waits): call("noteShortage", "\(id)", "waits: \(waits)")
    case .notePayment(let id, let charge): call("notePayment", "\(id)", "\(charge)")
    case .noteDecline(let id): call("noteDecline", "\(id)")
    case .noteDispatch(let id): call("noteDispatch", "\(id)")
    case .noteShipmentStopped(let id): call("noteShipmentStopped", "\(id)")
    case .noteStopRefused(let id): call("noteStopRefused", "\(id)")
    case .noteRefund(let id): call("noteRefund", "\(id)")
    }
  }
}

extension BillingCommand {
  fileprivate var code: String {
    switch self {
    case .charge(let order, let amount): call("charge", "\(order)", "\(amount)")
    case .refund(let order): call("refund", "\(order)")
    case .recordPayment(let id): call("recordPayment", "\(id)")
    case .recordDecline(let id, let reason): call("recordDecline", "\(id)", ".\(reason.rawValue)")
    case .recordSilence(let id): call("recordSilence", "\(id)")
    }
  }
}

extension InventoryCommand {
  fileprivate var code: String {
    switch self {
    case .open(let counts, let rule):
      call("open", listed(counts) { "\($0.onHand) × \($0.item)" }, ".\(rule.rawValue)")
    case .lock(let order, let lines):
      call("lock", "\(order)", listed(lines) { "\($0.quantity) × \($0.item)" })
    case .release(let order): call("release", "\(order)")
    case .receive(let order, let item, let quantity):
      call("receive", "\(order)", "\(quantity) × \(item)")
    case .endSupply(let order, let item, let sent):
      call("endSupply", "\(order)", "\(item)", "sent: \(sent)")
    case .takeOut(let order, let lines):
      call("takeOut", "\(order)", listed(lines) { "\($0.quantity) × \($0.item)" })
    }
  }
}

extension SuppliersCommand {
  fileprivate var code: String {
    switch self {
    case .list(let items): call("list", listed(items) { "\($0.item) \($0.supplierId)" })
    case .noteLevels(_, let levels):
      call("noteLevels", listed(levels) { "\($0.available) × \($0.item)" })
    case .noteShortage(let order, let shortages):
      call("noteShortage", "\(order)", listed(shortages) { "\($0.missing) × \($0.item)" })
    case .noteItems(let order, let items): call("noteItems", "\(order)", listed(items) { "\($0)" })
    case .notePayment(let order): call("notePayment", "\(order)")
    case .recordGoods(let order, let item, let quantity, let request):
      call("recordGoods", "\(order)", "\(quantity) × \(item)", "request: \(request)")
    case .recordSilence(let order, let item, let request):
      call("recordSilence", "\(order)", "\(item)", "request: \(request)")
    }
  }
}

extension DeliveryCommand {
  fileprivate var code: String {
    switch self {
    case .setParcelRule(let units): call("setParcelRule", "unitsPerParcel: \(units)")
    case .open(let order, let items):
      call("open", "\(order)", listed(items) { "\($0.quantity) × \($0.item)" })
    case .clear(let order): call("clear", "\(order)")
    case .dispatch(let order, let labels):
      call("dispatch", "\(order)", listed(labels) { "\($0.consignmentNo) \($0.piece)/\($0.of)" })
    case .stop(let order): call("stop", "\(order)")
    case .close(let order): call("close", "\(order)")
    }
  }
}

private func call(_ name: String, _ arguments: String...) -> String {
  "\(name)(\(arguments.joined(separator: ", ")))"
}

/// The first two of `elements`, and a sign where there are more.
private func listed<Element>(
  _ elements: [Element], _ text: (Element) -> String
) -> String {
  let first = elements.prefix(2).map(text)
  let list = first + (elements.count > 2 ? ["…"] : [])
  return "[\(list.joined(separator: ", "))]"
}

import Primitives
import SharedKernel
import SuppliersContract
import TestSupport

@testable import Suppliers

/// What has happened in Suppliers.
func given(_ history: SuppliersEvent...) -> Story<SuppliersModel> {
  Story(SuppliersModel.self, from: SuppliersState(), after: history)
}

let order = OrderID("10248")
let second = OrderID("10249")
let tofu = ItemID("NW-014")
let pasta = ItemID("NW-042")
let mayumi = SupplierID("MAYUMI")

func units(_ count: Int) -> Quantity { Quantity(clamping: count) }

/// Both items have a minimum of 10.
let listed = SuppliersEvent.itemsListed(
  ItemsListed(items: [
    SuppliedItem(item: tofu, supplierId: mayumi, minimum: 10),
    SuppliedItem(item: pasta, supplierId: mayumi, minimum: 10),
  ]))

func level(
  _ item: ItemID = tofu, available: Int, locked: Int = 0, backlog: Int = 0, received: Int = 0,
  revision: Int
) -> NotedLevel {
  NotedLevel(
    item: item,
    StockLevel(
      available: available, locked: locked, backlog: backlog, received: received,
      revision: revision))
}

func noted(_ order: OrderID?, _ levels: NotedLevel...) -> SuppliersEvent {
  .stockLevelNoted(StockLevelNoted(orderId: order, levels: levels))
}

func notified(
  _ item: ItemID = tofu, for cause: OrderID = order, count: Int, requested: Int, request: Int = 1
) -> SuppliersEvent {
  .supplierNotified(
    SupplierNotified(
      orderId: cause, supplierId: mayumi, item: item, count: count, minimum: 10,
      requested: units(requested), request: request))
}

func sent(_ quantity: Int, request: Int = 1) -> SuppliersEvent {
  .goodsSent(
    GoodsSent(
      orderId: order, supplierId: mayumi, item: tofu, quantity: units(quantity), request: request))
}

let itemsNoted = SuppliersEvent.orderItemsNoted(
  OrderItemsNoted(orderId: order, items: [tofu, pasta]))
let paymentNoted = SuppliersEvent.paymentNoted(PaymentNoted(orderId: order))

func checked(low: Int) -> SuppliersEvent {
  .thresholdsChecked(ThresholdsChecked(orderId: order, items: 2, low: low))
}

func reminded(attempt: Int) -> SuppliersEvent {
  .supplierReminded(
    SupplierReminded(
      orderId: order, supplierId: mayumi, item: tofu, requested: units(20), request: 1,
      attempt: attempt))
}

func failed(_ quantity: Int, sent: Int = 0) -> SuppliersEvent {
  .supplyFailed(
    SupplyFailed(
      orderId: order, supplierId: mayumi, item: tofu, quantity: units(quantity), sent: sent))
}

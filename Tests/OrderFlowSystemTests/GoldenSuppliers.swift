import OrderFlowSystem
import Primitives
import SharedKernel
import Suppliers
import SuppliersContract

private let order = OrderID("10248")
private let item = ItemID("NW-011")
private let supplier = SupplierID("S-05")
private let twelve = Quantity(clamping: 12)

extension Golden {
  /// What Suppliers publishes and keeps.
  static let suppliers: [Golden] = [
    Golden(
      name: "SUPPLIER_NOTIFIED", version: 1,
      message: .suppliers(
        .supplierNotified(
          SupplierNotified(
            orderId: order, supplierId: supplier, item: item, count: 3, minimum: 30,
            requested: twelve, request: 1))),
      json: #"""
        {"count":3,"item":"NW-011","minimum":30,"orderId":"10248","request":1,"requested":12,"supplierId":"S-05"}
        """#),
    Golden(
      name: "GOODS_SENT", version: 1,
      message: .suppliers(
        .goodsSent(
          GoodsSent(orderId: order, supplierId: supplier, item: item, quantity: twelve, request: 1))
      ),
      json: #"""
        {"item":"NW-011","orderId":"10248","quantity":12,"request":1,"supplierId":"S-05"}
        """#),
    Golden(
      name: "SUPPLIER_REMINDED", version: 1,
      message: .suppliers(
        .supplierReminded(
          SupplierReminded(
            orderId: order, supplierId: supplier, item: item, requested: twelve, request: 1,
            attempt: 2))),
      json: #"""
        {"attempt":2,"item":"NW-011","orderId":"10248","request":1,"requested":12,"supplierId":"S-05"}
        """#),
    Golden(
      name: "SUPPLY_FAILED", version: 1,
      message: .suppliers(
        .supplyFailed(
          SupplyFailed(
            orderId: order, supplierId: supplier, item: item, quantity: twelve, sent: 30))),
      json: #"""
        {"item":"NW-011","orderId":"10248","quantity":12,"sent":30,"supplierId":"S-05"}
        """#),
    Golden(
      name: "ITEMS_LISTED", version: 1,
      message: .suppliers(
        .itemsListed(
          ItemsListed(items: [SuppliedItem(item: item, supplierId: supplier, minimum: 30)]))),
      json: #"""
        {"items":[{"item":"NW-011","minimum":30,"supplierId":"S-05"}]}
        """#),
    Golden(
      name: "STOCK_LEVEL_NOTED", version: 1,
      message: .suppliers(
        .stockLevelNoted(
          StockLevelNoted(
            orderId: order,
            levels: [
              NotedLevel(
                item: item,
                StockLevel(available: 10, locked: 12, backlog: 3, received: 5, revision: 7))
            ]))),
      json: #"""
        {"levels":[{"available":10,"backlog":3,"item":"NW-011","locked":12,"received":5,"revision":7}],"orderId":"10248"}
        """#),
    Golden(
      name: "ORDER_ITEMS_NOTED", version: 1,
      message: .suppliers(.orderItemsNoted(OrderItemsNoted(orderId: order, items: [item]))),
      json: #"""
        {"items":["NW-011"],"orderId":"10248"}
        """#),
    Golden(
      name: "PAYMENT_NOTED", version: 1,
      message: .suppliers(.paymentNoted(PaymentNoted(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "THRESHOLDS_CHECKED", version: 1,
      message: .suppliers(.thresholdsChecked(ThresholdsChecked(orderId: order, items: 3, low: 1))),
      json: #"""
        {"items":3,"low":1,"orderId":"10248"}
        """#),
  ]
}

import Inventory
import InventoryContract
import OrderFlowSystem
import Primitives

private let order = OrderID("10248")
private let item = ItemID("NW-011")
private let twelve = Quantity(clamping: 12)
private let counts = [ItemCount(item: item, quantity: twelve)]

extension Golden {
  /// What Inventory publishes and keeps.
  static let inventory: [Golden] = [
    Golden(
      name: "STOCK_UPDATED", version: 1,
      message: .inventory(
        .stockUpdated(
          StockUpdated(
            orderId: order,
            items: [
              StockCount(
                item: item, available: 10, locked: 12, onHand: 22, backlog: 3, received: 5,
                revision: 7)
            ]))),
      json: #"""
        {"items":[{"available":10,"backlog":3,"item":"NW-011","locked":12,"onHand":22,"received":5,"revision":7}],"orderId":"10248"}
        """#),
    Golden(
      name: "STOCK_UPDATED", version: 1,
      message: .inventory(.stockUpdated(StockUpdated(orderId: nil, items: []))),
      json: #"""
        {"items":[]}
        """#),
    Golden(
      name: "ITEMS_LOCKED", version: 1,
      message: .inventory(.itemsLocked(ItemsLocked(orderId: order, lines: counts))),
      json: #"""
        {"lines":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
    Golden(
      name: "ITEMS_RELEASED", version: 1,
      message: .inventory(.itemsReleased(ItemsReleased(orderId: order, lines: counts))),
      json: #"""
        {"lines":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
    Golden(
      name: "STOCK_SHORT", version: 1,
      message: .inventory(
        .stockShort(
          StockShort(
            orderId: order, items: [StockShort.Missing(item: item, missing: 2)], waits: true))),
      json: #"""
        {"items":[{"item":"NW-011","missing":2}],"orderId":"10248","waits":true}
        """#),
    Golden(
      name: "GOODS_RECEIVED", version: 1,
      message: .inventory(
        .goodsReceived(GoodsReceived(orderId: order, item: item, quantity: twelve))),
      json: #"""
        {"item":"NW-011","orderId":"10248","quantity":12}
        """#),
    Golden(
      name: "STOCK_OPENED", version: 1,
      message: .inventory(
        .stockOpened(
          StockOpened(items: [OpenStock.Count(item: item, onHand: 22)], whenShort: .wait))),
      json: #"""
        {"items":[{"item":"NW-011","onHand":22}],"whenShort":"wait"}
        """#),
    Golden(
      name: "LOCK_AWAITED", version: 1,
      message: .inventory(.lockAwaited(LockAwaited(orderId: order, lines: counts))),
      json: #"""
        {"lines":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
    Golden(
      name: "ITEMS_TAKEN_OUT", version: 1,
      message: .inventory(.itemsTakenOut(ItemsTakenOut(orderId: order, lines: counts))),
      json: #"""
        {"lines":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
  ]
}

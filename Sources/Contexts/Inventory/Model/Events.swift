public import InventoryContract
public import Primitives

/// What happens in Inventory: the published events, and what it keeps to itself.
public enum InventoryEvent: Equatable, Sendable {
  case stockUpdated(StockUpdated)
  case itemsLocked(ItemsLocked)
  case itemsReleased(ItemsReleased)
  case stockShort(StockShort)
  case goodsReceived(GoodsReceived)

  case stockOpened(StockOpened)
  case lockAwaited(LockAwaited)
  case itemsTakenOut(ItemsTakenOut)
}

/// The warehouse opened with this.
public struct StockOpened: Payload {
  public static let name = "STOCK_OPENED"
  public var items: [OpenStock.Count]
  public var whenShort: ShortStockRule

  public init(items: [OpenStock.Count], whenShort: ShortStockRule) {
    self.items = items
    self.whenShort = whenShort
  }
}

/// An order waits in the queue for these items.
public struct LockAwaited: Payload {
  public static let name = "LOCK_AWAITED"
  public var orderId: OrderID
  public var lines: [ItemCount]

  public init(orderId: OrderID, lines: [ItemCount]) {
    self.orderId = orderId
    self.lines = lines
  }
}

/// What was locked for an order has left the warehouse.
public struct ItemsTakenOut: Payload {
  public static let name = "ITEMS_TAKEN_OUT"
  public var orderId: OrderID
  public var lines: [ItemCount]

  public init(orderId: OrderID, lines: [ItemCount]) {
    self.orderId = orderId
    self.lines = lines
  }
}

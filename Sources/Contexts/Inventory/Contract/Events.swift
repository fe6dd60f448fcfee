public import Primitives

/// How the items stand after a change.
public struct StockUpdated: Payload {
  public static let name = "STOCK_UPDATED"

  /// None where no order was the reason: the opening stock.
  public var orderId: OrderID?
  public var items: [StockCount]

  public init(orderId: OrderID?, items: [StockCount]) {
    self.orderId = orderId
    self.items = items
  }
}

/// How one item stands. `revision` counts its changes, so that a count that comes late is known.
public struct StockCount: Codable, Equatable, Sendable {
  public var item: ItemID
  public var available: Int
  public var locked: Int
  public var onHand: Int
  /// What waiting orders lack.
  public var backlog: Int
  /// All that suppliers have brought, without the opening stock.
  public var received: Int
  public var revision: Int

  public init(
    item: ItemID, available: Int, locked: Int, onHand: Int, backlog: Int, received: Int,
    revision: Int
  ) {
    self.item = item
    self.available = available
    self.locked = locked
    self.onHand = onHand
    self.backlog = backlog
    self.received = received
    self.revision = revision
  }
}

/// The items of an order are locked for it.
public struct ItemsLocked: Payload {
  public static let name = "ITEMS_LOCKED"

  public var orderId: OrderID
  public var lines: [ItemCount]

  public init(orderId: OrderID, lines: [ItemCount]) {
    self.orderId = orderId
    self.lines = lines
  }
}

/// What was locked for an order is free again: nothing, where nothing was.
public struct ItemsReleased: Payload {
  public static let name = "ITEMS_RELEASED"

  public var orderId: OrderID
  public var lines: [ItemCount]

  public init(orderId: OrderID, lines: [ItemCount]) {
    self.orderId = orderId
    self.lines = lines
  }
}

/// There is not enough for an order.
public struct StockShort: Payload {
  public static let name = "STOCK_SHORT"

  public var orderId: OrderID
  /// What it lacks; none where the order has waited and is refused now, since its supply failed: what
  /// it lacks was told when it began to wait.
  public var items: [Missing]
  /// Whether the order is kept waiting for goods; else it is refused.
  public var waits: Bool

  public struct Missing: Codable, Equatable, Sendable {
    public var item: ItemID
    public var missing: Int

    public init(item: ItemID, missing: Int) {
      self.item = item
      self.missing = missing
    }
  }

  public init(orderId: OrderID, items: [Missing], waits: Bool) {
    self.orderId = orderId
    self.items = items
    self.waits = waits
  }
}

/// Goods of a supplier have come into the warehouse.
public struct GoodsReceived: Payload {
  public static let name = "GOODS_RECEIVED"

  /// The order for whose sake they were requested.
  public var orderId: OrderID
  public var item: ItemID
  public var quantity: Quantity

  public init(orderId: OrderID, item: ItemID, quantity: Quantity) {
    self.orderId = orderId
    self.item = item
    self.quantity = quantity
  }
}

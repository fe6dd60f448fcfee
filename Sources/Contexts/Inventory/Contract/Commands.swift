public import Primitives

/// So many of one item, whatever they cost.
public struct ItemCount: Codable, Equatable, Sendable {
  public var item: ItemID
  public var quantity: Quantity

  public init(item: ItemID, quantity: Quantity) {
    self.item = item
    self.quantity = quantity
  }
}

/// Lock these items for an order. Ordering → Inventory.
public struct LockItems: Payload {
  public static let name = "LOCK_ITEMS"

  public var orderId: OrderID
  public var lines: [ItemCount]

  public init(orderId: OrderID, lines: [ItemCount]) {
    self.orderId = orderId
    self.lines = lines
  }
}

/// Give back what is locked for an order, or let it wait no more. Ordering → Inventory.
public struct ReleaseItems: Payload {
  public static let name = "RELEASE_ITEMS"

  public var orderId: OrderID
  public var lines: [ItemCount]

  public init(orderId: OrderID, lines: [ItemCount]) {
    self.orderId = orderId
    self.lines = lines
  }
}

/// The warehouse opens with this on hand. Sent by the scenario to Inventory.
public struct OpenStock: Payload {
  public static let name = "OPEN_STOCK"

  public var items: [Count]
  public var whenShort: ShortStockRule

  public struct Count: Codable, Equatable, Sendable {
    public var item: ItemID
    public var onHand: Int

    public init(item: ItemID, onHand: Int) {
      self.item = item
      self.onHand = onHand
    }
  }

  public init(items: [Count], whenShort: ShortStockRule) {
    self.items = items
    self.whenShort = whenShort
  }
}

/// What becomes of an order whose items are not there.
public enum ShortStockRule: String, Codable, Sendable, CaseIterable {
  case wait
  case refuse
}

public import InventoryContract
public import Primitives
public import SharedKernel

/// The books of one item.
public struct ItemBook: Codable, Equatable, Sendable {
  /// What stood there when the shop opened.
  public internal(set) var opening = 0
  public internal(set) var received = 0
  public internal(set) var onHand = 0
  public internal(set) var locked = 0
  public internal(set) var dispatched = 0
  /// What waiting orders want of it, all told.
  public internal(set) var awaited = 0
  public internal(set) var revision = 0

  /// What is neither locked nor promised to an order that waits: negative where too much is promised.
  var unclaimed: Int { onHand - locked - awaited }

  /// The item in the words that Inventory shares with Suppliers.
  public var level: StockLevel {
    StockLevel(
      available: onHand - locked, locked: locked, backlog: max(0, -unclaimed),
      received: received, revision: revision)
  }
}

/// What Inventory holds for one order.
public struct Lock: Codable, Equatable, Sendable {
  public internal(set) var lines: [ItemCount]
  public internal(set) var status: LockStatus
}

/// Where a lock is in its life. A release may come before the lock it belongs to: then the lock that
/// comes late finds itself released.
public enum LockStatus: String, Codable, Equatable, Sendable {
  case waiting
  case locked
  case released
  case takenOut
}

/// The books of on hand, locked, dispatched and received, and the locks.
public struct InventoryState: Codable, Equatable, Sendable {
  public internal(set) var items = OrderedTable<ItemID, ItemBook>()
  public internal(set) var locks = OrderedTable<OrderID, Lock>()
  /// The orders that wait for goods, the oldest first.
  public internal(set) var waiting: [OrderID] = []
  public internal(set) var whenShort = ShortStockRule.wait

  public init() {}

  /// The oldest waiting order whose items are all there and not promised to an older one: none, unless
  /// a rule was broken.
  public var firstThatCouldBeLocked: OrderID? {
    var claims = OrderedTable<ItemID, Int>()
    for order in waiting {
      let lines = locks[order]?.lines ?? []
      let isThere = lines.allSatisfy { line in
        guard let book = items[line.item] else { return false }
        return book.onHand - book.locked - (claims[line.item] ?? 0) >= line.quantity.count
      }
      if isThere { return order }
      for line in lines { claims[line.item, default: 0] += line.quantity.count }
    }
    return nil
  }
}

/// How one item stands in the warehouse. Inventory and Suppliers mean exactly the same by it.
public struct StockLevel: Codable, Equatable, Sendable {
  /// What stands in the warehouse and is not locked for an order.
  public var available: Int
  /// What stands there and is locked for an order.
  public var locked: Int
  /// What waiting orders lack.
  public var backlog: Int
  /// All that suppliers have brought so far, without the opening stock.
  public var received: Int
  /// Counts the changes of this item, so that an older level cannot overwrite a newer one.
  public var revision: Int

  /// What stands in the warehouse.
  @inlinable public var onHand: Int { available + locked }

  public init(
    available: Int = 0, locked: Int = 0, backlog: Int = 0, received: Int = 0, revision: Int = 0
  ) {
    self.available = available
    self.locked = locked
    self.backlog = backlog
    self.received = received
    self.revision = revision
  }
}

public import InventoryContract
public import Primitives

/// What Inventory can be asked to do, in its own words.
public enum InventoryCommand: Equatable, Sendable {
  case open([OpenStock.Count], ShortStockRule)
  case lock(OrderID, [ItemCount])
  case release(OrderID)
  case receive(OrderID, ItemID, Quantity)
  /// - Parameter sent: all that suppliers have ever sent of the item: more does not come.
  case endSupply(OrderID, ItemID, sent: Int)
  case takeOut(OrderID, [ItemCount])
}

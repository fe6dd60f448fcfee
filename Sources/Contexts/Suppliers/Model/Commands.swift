public import Primitives
public import SuppliersContract

/// What Suppliers can be asked to do, in its own words.
public enum SuppliersCommand: Equatable, Sendable {
  case list([SuppliedItem])
  case noteLevels(OrderID?, [NotedLevel])
  case noteShortage(OrderID, [Shortage])
  case noteItems(OrderID, [ItemID])
  case notePayment(OrderID)
  case recordGoods(OrderID, ItemID, Quantity, request: Int)
  case recordSilence(OrderID, ItemID, request: Int)
}

/// What an order lacks of an item.
public struct Shortage: Equatable, Sendable {
  public let item: ItemID
  public let missing: Int
}

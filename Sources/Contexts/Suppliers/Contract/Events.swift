public import Primitives

/// A supplier was told that an item runs low.
public struct SupplierNotified: Payload {
  public static let name = "SUPPLIER_NOTIFIED"

  /// The order that brought it to light.
  public var orderId: OrderID
  public var supplierId: SupplierID
  public var item: ItemID
  /// What was available when it was checked.
  public var count: Int
  public var minimum: Int
  public var requested: Quantity
  /// Which request for this item it is, from 1.
  public var request: Int

  public init(
    orderId: OrderID, supplierId: SupplierID, item: ItemID, count: Int, minimum: Int,
    requested: Quantity, request: Int
  ) {
    self.orderId = orderId
    self.supplierId = supplierId
    self.item = item
    self.count = count
    self.minimum = minimum
    self.requested = requested
    self.request = request
  }
}

/// A supplier has sent goods.
public struct GoodsSent: Payload {
  public static let name = "GOODS_SENT"

  /// The order for whose sake they were requested.
  public var orderId: OrderID
  public var supplierId: SupplierID
  public var item: ItemID
  public var quantity: Quantity
  /// Which request for this item is answered.
  public var request: Int

  public init(
    orderId: OrderID, supplierId: SupplierID, item: ItemID, quantity: Quantity, request: Int
  ) {
    self.orderId = orderId
    self.supplierId = supplierId
    self.item = item
    self.quantity = quantity
    self.request = request
  }
}

/// A supplier was given up: all that was asked of it for an item and not sent is void.
public struct SupplyFailed: Payload {
  public static let name = "SUPPLY_FAILED"

  /// The order for whose sake it was requested.
  public var orderId: OrderID
  public var supplierId: SupplierID
  public var item: ItemID
  /// What was requested and does not come.
  public var quantity: Quantity
  /// All that suppliers have ever sent of the item, what is on its way included: more does not come.
  public var sent: Int

  public init(
    orderId: OrderID, supplierId: SupplierID, item: ItemID, quantity: Quantity, sent: Int
  ) {
    self.orderId = orderId
    self.supplierId = supplierId
    self.item = item
    self.quantity = quantity
    self.sent = sent
  }
}

public import Primitives
public import SharedKernel
public import SuppliersContract

/// What happens in Suppliers: the published events, and what it keeps to itself.
public enum SuppliersEvent: Equatable, Sendable {
  case supplierNotified(SupplierNotified)
  case goodsSent(GoodsSent)
  case supplyFailed(SupplyFailed)

  case supplierReminded(SupplierReminded)
  case itemsListed(ItemsListed)
  case stockLevelNoted(StockLevelNoted)
  case orderItemsNoted(OrderItemsNoted)
  case paymentNoted(PaymentNoted)
  case thresholdsChecked(ThresholdsChecked)
}

/// These items have these suppliers.
public struct ItemsListed: Payload {
  public static let name = "ITEMS_LISTED"
  public var items: [SuppliedItem]

  public init(items: [SuppliedItem]) { self.items = items }
}

/// A supplier has not answered in time and was asked again.
public struct SupplierReminded: Payload {
  public static let name = "SUPPLIER_REMINDED"
  public var orderId: OrderID
  public var supplierId: SupplierID
  public var item: ItemID
  public var requested: Quantity
  /// Which request for this item it is about.
  public var request: Int
  /// From 2 to ``OpenRequest/attemptLimit``.
  public var attempt: Int

  public init(
    orderId: OrderID, supplierId: SupplierID, item: ItemID, requested: Quantity, request: Int,
    attempt: Int
  ) {
    self.orderId = orderId
    self.supplierId = supplierId
    self.item = item
    self.requested = requested
    self.request = request
    self.attempt = attempt
  }
}

/// Suppliers has heard how items stand.
public struct StockLevelNoted: Payload {
  public static let name = "STOCK_LEVEL_NOTED"
  public var orderId: OrderID?
  public var levels: [NotedLevel]

  public init(orderId: OrderID?, levels: [NotedLevel]) {
    self.orderId = orderId
    self.levels = levels
  }
}

/// How one item stands, as the event keeps it.
public struct NotedLevel: Codable, Equatable, Sendable {
  public var item: ItemID
  public var available: Int
  public var locked: Int
  public var backlog: Int
  public var received: Int
  public var revision: Int

  public init(item: ItemID, _ level: StockLevel) {
    self.item = item
    available = level.available
    locked = level.locked
    backlog = level.backlog
    received = level.received
    revision = level.revision
  }

  /// The same in the words of the shared kernel.
  public var level: StockLevel {
    StockLevel(
      available: available, locked: locked, backlog: backlog, received: received,
      revision: revision)
  }
}

/// Suppliers has heard which items an order takes.
public struct OrderItemsNoted: Payload {
  public static let name = "ORDER_ITEMS_NOTED"
  public var orderId: OrderID
  public var items: [ItemID]

  public init(orderId: OrderID, items: [ItemID]) {
    self.orderId = orderId
    self.items = items
  }
}

/// Suppliers has heard that an order is paid.
public struct PaymentNoted: Payload {
  public static let name = "PAYMENT_NOTED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// The items of a paid order were held against their thresholds.
public struct ThresholdsChecked: Payload {
  public static let name = "THRESHOLDS_CHECKED"
  public var orderId: OrderID
  public var items: Int
  /// How many of them run low.
  public var low: Int

  public init(orderId: OrderID, items: Int, low: Int) {
    self.orderId = orderId
    self.items = items
    self.low = low
  }
}

public import Primitives
public import SuppliersContract

/// The legacy purchasing system, as Suppliers needs it. What it is like inside stops at
/// ``SuppliersTranslation``.
public protocol PurchasingSystem: Sendable {
  /// Writes a purchase order, or the same again as a reminder.
  ///
  /// - Returns: the goods issues that the supplier answers with, and when each comes: one as a rule,
  ///   none where the supplier is silent, several where the system repeats itself.
  func purchase(_ order: PurchaseOrder) -> [(record: PurchaseRecord, after: VirtualDuration)]
}

/// What the purchasing system is to order.
public struct PurchaseOrder: Equatable, Sendable {
  public let orderId: OrderID
  public let supplierId: SupplierID
  public let item: ItemID
  public let quantity: Quantity
  /// Which request for the item it is.
  public let request: Int

  public init(_ event: SupplierNotified) {
    (orderId, supplierId) = (event.orderId, event.supplierId)
    (item, quantity, request) = (event.item, event.requested, event.request)
  }

  public init(_ event: SupplierReminded) {
    (orderId, supplierId) = (event.orderId, event.supplierId)
    (item, quantity, request) = (event.item, event.requested, event.request)
  }
}

/// The one big record of the legacy purchasing system, in which every transaction is written.
public struct PurchaseRecord: Payload {
  public static let name = "PURCHASE_RECORD"
  public var orderId: OrderID
  /// `GI` is a goods issue; the system has some sixty others.
  public var transactionCode: String
  /// Request and item in one field, with a bar between them.
  public var key: String
  public var field07: String
  /// The quantity, with leading zeros.
  public var field12: String
  public var field31: String

  public init(
    orderId: OrderID, transactionCode: String, key: String, field07: String, field12: String,
    field31: String
  ) {
    self.orderId = orderId
    self.transactionCode = transactionCode
    self.key = key
    self.field07 = field07
    self.field12 = field12
    self.field31 = field31
  }
}

/// The supplier has not answered a request within the time limit of the port.
public struct PurchasingTimedOut: Payload {
  public static let name = "PURCHASING_SYSTEM_TIMED_OUT"
  public var orderId: OrderID
  public var item: ItemID
  /// Which request for the item it is about.
  public var request: Int

  public init(orderId: OrderID, item: ItemID, request: Int) {
    self.orderId = orderId
    self.item = item
    self.request = request
  }
}

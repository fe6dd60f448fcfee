public import Primitives
public import SuppliersContract

/// The legacy purchasing system, as Suppliers needs it. What it is like inside stops at
/// ``SuppliersTranslation``.
public protocol PurchasingSystem: Sendable {
  /// Writes a purchase order.
  ///
  /// - Returns: the goods issues that the supplier answers with, and when each comes: one as a rule,
  ///   none where the supplier is silent, several where the system repeats itself.
  func purchase(_ notice: SupplierNotified) -> [(record: PurchaseRecord, after: VirtualDuration)]
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

public import Primitives
public import SharedKernel

/// What Suppliers knows of one item.
public struct SupplyRecord: Codable, Equatable, Sendable {
  public let supplier: SupplierID
  public let minimum: MinimumThreshold
  public internal(set) var level = StockLevel()
  /// All that was ever requested, without what a supplier was given up with.
  public internal(set) var requested = 0
  /// How many requests were made.
  public internal(set) var requests = 0
  /// The requests that no supplier has answered.
  public internal(set) var open: [OpenRequest] = []

  /// What was requested and has not been seen in the warehouse.
  public var inTransit: Int { requested - level.received }
}

/// A request that waits for the supplier.
public struct OpenRequest: Codable, Equatable, Sendable {
  public let number: Int
  public let quantity: Quantity
  /// How often the supplier was asked, from 1.
  public internal(set) var attempts = 1

  /// How often a supplier is asked before it is given up.
  public static let attemptLimit = 3
}

/// What is known of an order, until it is paid and its items are known: they come in either order.
public struct PaidOrder: Codable, Equatable, Sendable {
  public internal(set) var items: [ItemID]?
  public internal(set) var isPaid = false
}

/// Thresholds and requests.
public struct SuppliersState: Codable, Equatable, Sendable {
  public internal(set) var items = OrderedTable<ItemID, SupplyRecord>()
  public internal(set) var orders = OrderedTable<OrderID, PaidOrder>()
  public internal(set) var notified = 0
  public internal(set) var answered = 0
  /// The requests that were given up.
  public internal(set) var failed = 0
  public internal(set) var checked = 0

  public init() {}

  /// How many requests wait for a supplier.
  public var unanswered: Int { notified - answered - failed }
}

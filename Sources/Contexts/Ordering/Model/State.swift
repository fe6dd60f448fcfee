public import OrderingContract
public import Primitives

/// Where a customer's order is in its life.
public enum OrderStatus: String, Codable, Sendable, CaseIterable {
  case placed
  case waitingForStock
  case preparing
  case cancelling
  case shipping
  case cancelled
}

/// One customer order as Ordering keeps it.
public struct Order: Codable, Equatable, Sendable {
  public let customer: CustomerID
  public let lines: [OrderLine]
  public let total: Money
  public internal(set) var status = OrderStatus.placed
  public internal(set) var isPaid = false
  /// The customer asked to cancel and Delivery has not answered.
  public internal(set) var stopIsPending = false
  public internal(set) var cancellation: CancellationReason?
}

/// The record of customer orders, and the prices they are taken at.
public struct OrderingState: Codable, Equatable, Sendable {
  public internal(set) var orders = OrderedTable<OrderID, Order>()
  public internal(set) var prices = OrderedTable<ItemID, Money>()
  /// How many orders are in each status, by ``OrderStatus/allCases``.
  public internal(set) var counts = [Int](repeating: 0, count: OrderStatus.allCases.count)

  public init() {}
}

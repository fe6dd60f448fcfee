public import BillingContract
public import OrderingContract
public import Primitives

/// What happens in Ordering: the published events, and what it keeps to itself.
public enum OrderingEvent: Equatable, Sendable {
  case orderPlaced(OrderPlaced)
  case orderProcessingCompleted(OrderProcessingCompleted)
  case orderShipping(OrderShipping)
  case orderCancelled(OrderCancelled)

  case pricesListed(PricesListed)
  case stockAwaited(StockAwaited)
  case orderPaid(OrderPaid)
  case cancellationRequested(CancellationRequested)
  case cancellationRefused(CancellationRefused)
  case refundRequested(RefundRequested)
}

/// The catalogue has these prices.
public struct PricesListed: Payload {
  public static let name = "PRICES_LISTED"
  public var prices: [ListPrices.Price]

  public init(prices: [ListPrices.Price]) { self.prices = prices }
}

/// The order waits for goods.
public struct StockAwaited: Payload {
  public static let name = "STOCK_AWAITED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// Ordering has heard that the order is paid.
public struct OrderPaid: Payload {
  public static let name = "ORDER_PAID"
  public var orderId: OrderID
  public var chargeId: ChargeID

  public init(orderId: OrderID, chargeId: ChargeID) {
    self.orderId = orderId
    self.chargeId = chargeId
  }
}

/// The customer wants an order no more that may be paid already: Delivery is asked to stop it.
public struct CancellationRequested: Payload {
  public static let name = "CANCELLATION_REQUESTED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// It was too late: the order goes on, and the customer is told.
public struct CancellationRefused: Payload {
  public static let name = "CANCELLATION_REFUSED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// The shipment was stopped, so Billing is asked to give the money back.
public struct RefundRequested: Payload {
  public static let name = "REFUND_REQUESTED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

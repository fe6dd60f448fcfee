public import Primitives

/// An order was taken and recorded.
public struct OrderPlaced: Payload {
  public static let name = "ORDER_PLACED"

  public var orderId: OrderID
  public var customerId: CustomerID
  public var lines: [OrderLine]
  public var total: Money

  public init(orderId: OrderID, customerId: CustomerID, lines: [OrderLine], total: Money) {
    self.orderId = orderId
    self.customerId = customerId
    self.lines = lines
    self.total = total
  }
}

/// So many of one item at one price.
public struct OrderLine: Codable, Equatable, Sendable {
  public var item: ItemID
  public var quantity: Quantity
  public var unitPrice: Money

  public init(item: ItemID, quantity: Quantity, unitPrice: Money) {
    self.item = item
    self.quantity = quantity
    self.unitPrice = unitPrice
  }
}

/// The items are locked and the order is being prepared for shipment (배송 준비중).
public struct OrderProcessingCompleted: Payload {
  public static let name = "ORDER_PROCESSING_COMPLETED"

  public var orderId: OrderID
  public var customerId: CustomerID
  public var lines: [OrderLine]
  public var total: Money

  public init(orderId: OrderID, customerId: CustomerID, lines: [OrderLine], total: Money) {
    self.orderId = orderId
    self.customerId = customerId
    self.lines = lines
    self.total = total
  }
}

/// The order is on its way to the customer (배송중).
public struct OrderShipping: Payload {
  public static let name = "ORDER_SHIPPING"

  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// The order came to nothing.
public struct OrderCancelled: Payload {
  public static let name = "ORDER_CANCELLED"

  public var orderId: OrderID
  public var reason: CancellationReason

  public init(orderId: OrderID, reason: CancellationReason) {
    self.orderId = orderId
    self.reason = reason
  }
}

/// Why an order came to nothing.
public enum CancellationReason: String, Codable, Sendable {
  case askedByCustomer
  case paymentDeclined
  case stockShort
}

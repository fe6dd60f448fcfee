public import Primitives

/// A customer orders. Sent by a customer to Ordering.
public struct PlaceOrder: Payload {
  public static let name = "PLACE_ORDER"

  public var orderId: OrderID
  public var customerId: CustomerID
  public var lines: [RequestedLine]

  public init(orderId: OrderID, customerId: CustomerID, lines: [RequestedLine]) {
    self.orderId = orderId
    self.customerId = customerId
    self.lines = lines
  }
}

/// What a customer asks for. Without a price, the catalogue's holds.
public struct RequestedLine: Codable, Equatable, Sendable {
  public var item: ItemID
  public var quantity: Quantity
  public var unitPrice: Money?

  public init(item: ItemID, quantity: Quantity, unitPrice: Money? = nil) {
    self.item = item
    self.quantity = quantity
    self.unitPrice = unitPrice
  }
}

/// A customer wants an order no more. Sent by a customer to Ordering.
public struct CancelOrder: Payload {
  public static let name = "CANCEL_ORDER"

  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

/// The shop opens with these prices. Sent by the scenario to Ordering.
public struct ListPrices: Payload {
  public static let name = "LIST_PRICES"

  public var prices: [Price]

  public struct Price: Codable, Equatable, Sendable {
    public var item: ItemID
    public var unitPrice: Money

    public init(item: ItemID, unitPrice: Money) {
      self.item = item
      self.unitPrice = unitPrice
    }
  }

  public init(prices: [Price]) { self.prices = prices }
}

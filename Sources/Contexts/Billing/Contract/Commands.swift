public import Primitives

/// Give back what was taken for an order, or see to it that nothing is taken. Ordering → Billing.
public struct RefundPayment: Payload {
  public static let name = "REFUND_PAYMENT"

  public var orderId: OrderID
  public var reason: String

  public init(orderId: OrderID, reason: String) {
    self.orderId = orderId
    self.reason = reason
  }
}

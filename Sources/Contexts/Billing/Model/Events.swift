public import BillingContract
public import Primitives

/// What happens in Billing: the published events, and what it keeps to itself.
public enum BillingEvent: Equatable, Sendable {
  case paymentProcessingCompleted(PaymentProcessingCompleted)
  case paymentDeclined(PaymentDeclined)
  case paymentRefunded(PaymentRefunded)

  case chargeRequested(ChargeRequested)
  case chargeRepeated(ChargeRepeated)
  case refundAwaited(RefundAwaited)
}

/// The payment provider was asked to take the money.
public struct ChargeRequested: Payload {
  public static let name = "CHARGE_REQUESTED"
  public var orderId: OrderID
  public var chargeId: ChargeID
  public var amount: Money

  public init(orderId: OrderID, chargeId: ChargeID, amount: Money) {
    self.orderId = orderId
    self.chargeId = chargeId
    self.amount = amount
  }
}

/// The payment provider has not answered in time and was asked again, with the same reference.
public struct ChargeRepeated: Payload {
  public static let name = "CHARGE_REPEATED"
  public var orderId: OrderID
  public var chargeId: ChargeID
  public var amount: Money
  /// From 2 to ``Charge/attemptLimit``.
  public var attempt: Int

  public init(orderId: OrderID, chargeId: ChargeID, amount: Money, attempt: Int) {
    self.orderId = orderId
    self.chargeId = chargeId
    self.amount = amount
    self.attempt = attempt
  }
}

/// The money is to be given back as soon as it is known whether any was taken.
public struct RefundAwaited: Payload {
  public static let name = "REFUND_AWAITED"
  public var orderId: OrderID

  public init(orderId: OrderID) { self.orderId = orderId }
}

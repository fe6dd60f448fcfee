import Billing
import BillingContract
import OrderFlowSystem
import Primitives

private let order = OrderID("10248")
private let charge = ChargeID(order: order, ordinal: 1)
private let total = Money(minorUnits: 44_000, currency: .usd)

extension Golden {
  /// What Billing publishes and keeps.
  static let billing: [Golden] = [
    Golden(
      name: "PAYMENT_PROCESSING_COMPLETED", version: 2,
      message: .billing(
        .paymentProcessingCompleted(
          PaymentProcessingCompleted(orderId: order, chargeId: charge, amount: total))),
      json: #"""
        {"amount":{"currency":"USD","minorUnits":44000},"chargeId":"CH-10248-1","orderId":"10248"}
        """#),
    Golden(
      name: "PAYMENT_DECLINED", version: 1,
      message: .billing(
        .paymentDeclined(
          PaymentDeclined(orderId: order, chargeId: charge, reason: .insufficientFunds))),
      json: #"""
        {"chargeId":"CH-10248-1","orderId":"10248","reason":"insufficientFunds"}
        """#),
    Golden(
      name: "PAYMENT_DECLINED", version: 1,
      message: .billing(
        .paymentDeclined(
          PaymentDeclined(orderId: order, chargeId: charge, reason: .refusedByProvider))),
      json: #"""
        {"chargeId":"CH-10248-1","orderId":"10248","reason":"refusedByProvider"}
        """#),
    Golden(
      name: "PAYMENT_REFUNDED", version: 1,
      message: .billing(
        .paymentRefunded(PaymentRefunded(orderId: order, chargeId: charge, amount: total))),
      json: #"""
        {"amount":{"currency":"USD","minorUnits":44000},"chargeId":"CH-10248-1","orderId":"10248"}
        """#),
    Golden(
      name: "CHARGE_REQUESTED", version: 1,
      message: .billing(
        .chargeRequested(ChargeRequested(orderId: order, chargeId: charge, amount: total))),
      json: #"""
        {"amount":{"currency":"USD","minorUnits":44000},"chargeId":"CH-10248-1","orderId":"10248"}
        """#),
    Golden(
      name: "PAYMENT_DECLINED", version: 1,
      message: .billing(
        .paymentDeclined(PaymentDeclined(orderId: order, chargeId: charge, reason: .noAnswer))),
      json: #"""
        {"chargeId":"CH-10248-1","orderId":"10248","reason":"noAnswer"}
        """#),
    Golden(
      name: "CHARGE_REPEATED", version: 1,
      message: .billing(
        .chargeRepeated(
          ChargeRepeated(orderId: order, chargeId: charge, amount: total, attempt: 2))),
      json: #"""
        {"amount":{"currency":"USD","minorUnits":44000},"attempt":2,"chargeId":"CH-10248-1","orderId":"10248"}
        """#),
    Golden(
      name: "REFUND_AWAITED", version: 1,
      message: .billing(.refundAwaited(RefundAwaited(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
  ]
}

import BillingContract
import Primitives
import TestSupport

@testable import Billing

/// What has happened in Billing.
func given(_ history: BillingEvent...) -> Story<BillingModel> {
  Story(BillingModel.self, from: BillingState(), after: history)
}

let order = OrderID("10248")
let first = ChargeID(order: order, ordinal: 1)
let amount = Money(minorUnits: 44_000, currency: .usd)
let nothing = Money(minorUnits: 0, currency: .usd)

func requested(_ id: ChargeID) -> BillingEvent {
  .chargeRequested(ChargeRequested(orderId: order, chargeId: id, amount: amount))
}

func repeated(_ attempt: Int) -> BillingEvent {
  .chargeRepeated(
    ChargeRepeated(orderId: order, chargeId: first, amount: amount, attempt: attempt))
}

let refundAwaited = BillingEvent.refundAwaited(RefundAwaited(orderId: order))

func paid(_ id: ChargeID) -> BillingEvent {
  .paymentProcessingCompleted(
    PaymentProcessingCompleted(orderId: order, chargeId: id, amount: amount))
}

func declined(_ id: ChargeID, _ reason: DeclineReason) -> BillingEvent {
  .paymentDeclined(PaymentDeclined(orderId: order, chargeId: id, reason: reason))
}

func refunded(_ id: ChargeID, _ amount: Money) -> BillingEvent {
  .paymentRefunded(PaymentRefunded(orderId: order, chargeId: id, amount: amount))
}

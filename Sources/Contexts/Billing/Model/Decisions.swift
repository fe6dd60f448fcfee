import BillingContract
public import EventSourcing
import Primitives

/// The rules of Billing.
///
/// There is no rule against charging an order twice: that each order to charge is handled once is the
/// work of the inbox, and what goes wrong without it is a lesson.
public enum BillingModel: Decider {
  public typealias Refusal = NeverRejects

  public static func decide(
    _ command: BillingCommand, _ state: BillingState
  ) throws(NeverRejects) -> [BillingEvent] {
    switch command {
    case .charge(let order, let amount): charge(order, amount, state)
    case .refund(let order): refund(order, state)
    case .recordPayment(let id): recordPayment(id, state)
    case .recordDecline(let id, let reason):
      state.charge(id)?.status == .requested ? [declined(id, reason)] : []
    case .recordSilence(let id): recordSilence(id, state)
    }
  }

  private static func charge(
    _ order: OrderID, _ amount: Money, _ state: BillingState
  ) -> [BillingEvent] {
    let account = state.accounts[order]
    let id = ChargeID(order: order, ordinal: Int32((account?.charges.count ?? 0) + 1))
    if account?.refundIsAwaited == true {
      // The order was given up before this came: nothing is taken, so nothing goes back.
      let nothing = Money(minorUnits: 0, currency: amount.currency)
      return [.paymentRefunded(PaymentRefunded(orderId: order, chargeId: id, amount: nothing))]
    }
    return [.chargeRequested(ChargeRequested(orderId: order, chargeId: id, amount: amount))]
  }

  private static func refund(_ order: OrderID, _ state: BillingState) -> [BillingEvent] {
    guard let charge = state.accounts[order]?.charges.last else {
      return [.refundAwaited(RefundAwaited(orderId: order))]
    }
    switch charge.status {
    case .requested: return [.refundAwaited(RefundAwaited(orderId: order))]
    case .paid: return [refunded(charge)]
    case .declined, .refunded: return []
    }
  }

  /// A provider that answers twice changes nothing the second time.
  private static func recordPayment(_ id: ChargeID, _ state: BillingState) -> [BillingEvent] {
    guard let charge = state.charge(id), charge.status == .requested else { return [] }
    let paid = BillingEvent.paymentProcessingCompleted(
      PaymentProcessingCompleted(orderId: id.order, chargeId: id, amount: charge.amount))
    let isGivenUp = state.accounts[id.order]?.refundIsAwaited == true
    return isGivenUp ? [paid, refunded(charge)] : [paid]
  }

  /// Asks again with the same reference, so that the provider takes the money once; at last the charge
  /// is void, and an answer that comes later changes nothing.
  private static func recordSilence(_ id: ChargeID, _ state: BillingState) -> [BillingEvent] {
    guard let charge = state.charge(id), charge.status == .requested else { return [] }
    guard charge.attempts < Charge.attemptLimit else { return [declined(id, .noAnswer)] }
    return [
      .chargeRepeated(
        ChargeRepeated(
          orderId: id.order, chargeId: id, amount: charge.amount, attempt: charge.attempts + 1))
    ]
  }

  private static func declined(_ id: ChargeID, _ reason: DeclineReason) -> BillingEvent {
    .paymentDeclined(PaymentDeclined(orderId: id.order, chargeId: id, reason: reason))
  }

  private static func refunded(_ charge: Charge) -> BillingEvent {
    .paymentRefunded(
      PaymentRefunded(orderId: charge.id.order, chargeId: charge.id, amount: charge.amount))
  }
}

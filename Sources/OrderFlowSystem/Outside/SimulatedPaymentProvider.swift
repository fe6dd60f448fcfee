import Billing
import BillingContract
import EventSourcing
import Primitives

/// The payment provider, simulated: it answers once, by the scenario's rule and the seed.
struct SimulatedPaymentProvider: PaymentProvider {
  let rule: Scenario.PaymentRule
  let delay: Scenario.Span
  let chance: KeyedGenerator

  func charge(_ request: ChargeRequested) -> [(reply: ProviderReply, after: VirtualDuration)] {
    let identity = OutsideChance.identity(
      request.chargeId.order.text, Int(request.chargeId.ordinal))
    let declined =
      rule.declinedOrders.contains(request.orderId)
      || rule.limit.map { request.amount.minorUnits > $0.minorUnits } ?? false
      || chance.happens(basisPoints: rule.declinedBasisPoints, .paymentDeclined, identity)
    let reply = ProviderReply(
      orderId: request.orderId, reference: request.chargeId, responseCode: declined ? "51" : "00")
    let after = chance.number(in: delay.range, .providerDelay, identity)
    return [(reply, .milliseconds(after))]
  }
}

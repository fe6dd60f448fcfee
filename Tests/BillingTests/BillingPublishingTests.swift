import BillingContract
import EventSourcing
import OrderingContract
import Primitives
import TestSupport
import Testing

@testable import Billing

@Suite struct `What Billing asks of the payment provider` {
  /// Answers as often as it is told to.
  private struct StubProvider: PaymentProvider {
    var answers = 1

    func charge(_ request: ChargeRequested) -> [(reply: ProviderReply, after: VirtualDuration)] {
      (0..<answers).map { number in
        let reply = ProviderReply(
          orderId: request.orderId, reference: request.chargeId, responseCode: "00")
        return (reply, .seconds(Int64(number)))
      }
    }
  }

  private let approval = ProviderReply(orderId: order, reference: first, responseCode: "00")

  private func published(_ event: BillingEvent, _ provider: StubProvider) -> [BillingOutgoing] {
    var outgoing: [BillingOutgoing] = []
    BillingPublishing.publish(event, provider, &outgoing)
    return outgoing
  }

  @Test func `when a charge is requested, then the provider's answer is on its way`() {
    #expect(
      published(requested(first), StubProvider()) == [.providerReply(approval, after: .zero)])
  }

  @Test func `when a charge is repeated, then the provider is asked for the same again`() {
    #expect(published(repeated(2), StubProvider()) == [.providerReply(approval, after: .zero)])
  }

  @Test
  func `a provider that is silent answers nothing, and one that repeats itself answers again`() {
    #expect(published(requested(first), StubProvider(answers: 0)) == [])
    #expect(
      published(requested(first), StubProvider(answers: 2))
        == [.providerReply(approval, after: .zero), .providerReply(approval, after: .seconds(1))])
  }

  @Test func `nothing else asks anything of anybody`() {
    let others = [
      paid(first), declined(first, .insufficientFunds), refunded(first, amount), refundAwaited,
    ]
    for event in others { #expect(published(event, StubProvider()) == []) }
  }

  @Test func `a message is translated, decided, folded and published in one go`() {
    var state = BillingState()
    let message = OrderProcessingCompleted(
      orderId: order, customerId: CustomerID("VINET"), lines: [], total: amount)
    let reaction = BillingModel.handle(.orderProcessingCompleted(message), &state, StubProvider())
    #expect(reaction.events == [requested(first)])
    #expect(reaction.outgoing == [.providerReply(approval, after: .zero)])
    #expect(reaction.rejection == nil)
    #expect(state.accounts[order]?.charges.count == 1)
  }
}

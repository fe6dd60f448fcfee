import Billing
import BillingContract
import Primitives
import TestSupport
import Testing

@Suite struct `Charging an order` {
  @Test func `when an order is to be charged, then the provider is asked for exactly its total`() {
    given().when(.charge(order, amount)).then([requested(first)])
      .and { state in
        #expect(state.accounts[order]?.charges.map(\.amount) == [amount])
        #expect(state.accounts[order]?.charges.map(\.status) == [.requested])
        #expect((state.requested, state.paid, state.taken) == (1, 0, 0))
        #expect(state.currency == .usd)
      }
  }

  /// The inbox keeps a message from coming twice; here there is no rule, and that is a lesson.
  @Test
  func `without an inbox, an order that is handed in twice is charged twice, under another number`()
  {
    given(requested(first)).when(.charge(order, amount))
      .then([requested(ChargeID(order: order, ordinal: 2))])
  }

  @Test func `when the provider approves, then the payment is completed`() {
    given(requested(first)).when(.recordPayment(first)).then([paid(first)])
      .and { state in
        #expect(state.accounts[order]?.charges.map(\.status) == [.paid])
        #expect((state.requested, state.paid, state.taken) == (0, 1, 44_000))
      }
  }

  @Test(arguments: [DeclineReason.insufficientFunds, .refusedByProvider])
  func `when the provider declines, then the payment is declined for that reason`(
    reason: DeclineReason
  ) {
    given(requested(first)).when(.recordDecline(first, reason)).then([declined(first, reason)])
      .and { state in
        #expect(state.accounts[order]?.charges.map(\.status) == [.declined(reason)])
        #expect((state.requested, state.declined, state.taken) == (0, 1, 0))
      }
  }

  @Test func `a provider that answers twice changes nothing the second time`() {
    given(requested(first), paid(first)).when(.recordPayment(first)).thenNothing()
    given(requested(first), paid(first)).when(.recordDecline(first, .insufficientFunds))
      .thenNothing()
    given(requested(first), declined(first, .insufficientFunds)).when(.recordPayment(first))
      .thenNothing()
    given(requested(first), paid(first), refunded(first, amount)).when(.recordPayment(first))
      .thenNothing()
  }

  @Test func `an answer to what was never asked changes nothing`() {
    given().when(.recordPayment(first)).thenNothing()
    given().when(.recordDecline(first, .refusedByProvider)).thenNothing()
    given(requested(first)).when(.recordPayment(ChargeID(order: order, ordinal: 2))).thenNothing()
  }
}

import Billing
import BillingContract
import Primitives
import TestSupport
import Testing

@Suite struct `The payment provider does not answer in time` {
  private let silence = BillingCommand.recordSilence(first)

  @Test func `it is asked twice more with the same reference, and then the charge is given up`() {
    given(requested(first)).when(silence).then([repeated(2)])
    given(requested(first)).when(silence, then: silence).then([repeated(3)])
    given(requested(first)).when(silence, then: silence, silence)
      .then([declined(first, .noAnswer)])
      .and { state in
        #expect(state.accounts[order]?.charges.map(\.status) == [.declined(.noAnswer)])
        #expect((state.requested, state.declined, state.taken) == (0, 1, 0))
      }
  }

  @Test func `given it was asked again, when it answers, then the order is charged once`() {
    given(requested(first), repeated(2)).when(.recordPayment(first)).then([paid(first)])
    given(requested(first), repeated(2), paid(first)).when(.recordPayment(first)).thenNothing()
  }

  @Test func `a charge that was given up is void: a late answer changes nothing`() {
    let history = [requested(first), repeated(2), repeated(3), declined(first, .noAnswer)]
    for late in [.recordPayment(first), .recordDecline(first, .insufficientFunds), silence] {
      Story(BillingModel.self, from: BillingState(), after: history).when(late).thenNothing()
    }
  }

  @Test func `given a refund that waits, when the charge is given up, then it waits no more`() {
    given(requested(first), repeated(2), repeated(3), refundAwaited).when(silence)
      .then([declined(first, .noAnswer)])
  }

  @Test func `a silence about what is answered or was never asked changes nothing`() {
    given(requested(first), paid(first)).when(silence).thenNothing()
    given().when(silence).thenNothing()
  }
}

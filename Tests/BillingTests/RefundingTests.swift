import Billing
import BillingContract
import Primitives
import TestSupport
import Testing

@Suite struct `Refunding an order` {
  @Test func `given a paid order, then all of it goes back`() {
    given(requested(first), paid(first)).when(.refund(order)).then([refunded(first, amount)])
      .and { state in
        #expect(state.accounts[order]?.charges.map(\.status) == [.refunded])
        #expect((state.paid, state.refunded, state.taken) == (0, 1, 0))
      }
  }

  @Test func `given the provider has not answered, then the refund waits for it`() {
    given(requested(first)).when(.refund(order)).then([refundAwaited])
      .and { #expect($0.accounts[order]?.refundIsAwaited == true) }
  }

  @Test
  func `given a refund that waits, when the provider approves, then the money goes back at once`() {
    given(requested(first), refundAwaited).when(.recordPayment(first))
      .then([paid(first), refunded(first, amount)])
      .and { #expect(($0.requested, $0.paid, $0.taken) == (0, 0, 0)) }
  }

  @Test
  func
    `given a refund that waits, when the provider declines, then nothing was taken and nothing goes back`()
  {
    given(requested(first), refundAwaited).when(.recordDecline(first, .insufficientFunds))
      .then([declined(first, .insufficientFunds)])
  }

  @Test func `given the refund overtook the order, when the order comes, then it is never charged`()
  {
    given().when(.refund(order), then: .charge(order, amount)).then([refunded(first, nothing)])
      .and { state in
        #expect(state.accounts[order]?.charges.map(\.status) == [.refunded])
        #expect((state.requested, state.paid, state.refunded, state.taken) == (0, 0, 1, 0))
      }
  }

  @Test
  func `given the refund overtook the order, when the order comes, then the provider is not asked`()
  {
    given(refundAwaited, refunded(first, nothing)).when(.recordPayment(first)).thenNothing()
  }

  @Test func `a refund of what is refunded or was declined changes nothing`() {
    given(requested(first), paid(first), refunded(first, amount)).when(.refund(order)).thenNothing()
    given(requested(first), declined(first, .insufficientFunds)).when(.refund(order)).thenNothing()
  }
}

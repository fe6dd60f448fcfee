import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `What Billing answers to an order` {
  @Test func `given a preparing order, when it is paid, then that is noted and the status stays`() {
    given(listed, placed, preparing).when(.notePayment(order, charge)).then([paid])
      .and { state in
        #expect(state.orders[order]?.isPaid == true)
        #expect(state.orders[order]?.status == .preparing)
      }
  }

  @Test func `a payment that is heard of twice, or of an unknown order, changes nothing`() {
    given(listed, placed, preparing, paid).when(.notePayment(order, charge)).thenNothing()
    given(listed).when(.notePayment(order, charge)).thenNothing()
  }

  @Test
  func
    `given an order that is shipping, when the news of its payment comes late, then it is noted`()
  {
    given(listed, placed, preparing, shipping).when(.notePayment(order, charge)).then([paid])
      .and { #expect($0.orders[order]?.status == .shipping) }
  }

  @Test
  func `given a preparing order, when its payment is declined, then it is cancelled for that`() {
    given(listed, placed, preparing).when(.noteDecline(order)).then([cancelled(.paymentDeclined)])
      .and { #expect($0.orders[order]?.status == .cancelled) }
  }

  @Test
  func
    `given an order whose customer cancels, when its payment is declined, then it is cancelled at once`()
  {
    given(listed, placed, preparing, cancelling)
      .when(.noteDecline(order)).then([cancelled(.paymentDeclined)])
  }

  @Test func `a decline that comes late or of an unknown order changes nothing`() {
    given(listed, placed, preparing, cancelled(.paymentDeclined)).when(.noteDecline(order))
      .thenNothing()
    given(listed).when(.noteDecline(order)).thenNothing()
  }

  @Test
  func `given a cancelling order, when it is refunded, then it is cancelled as its customer asked`()
  {
    given(listed, placed, preparing, cancelling, refundRequested)
      .when(.noteRefund(order)).then([cancelled(.askedByCustomer)])
  }

  @Test func `a refund that is heard of twice changes nothing`() {
    given(listed, placed, preparing, cancelling, refundRequested, cancelled(.askedByCustomer))
      .when(.noteRefund(order)).thenNothing()
    given(listed, placed, preparing).when(.noteRefund(order)).thenNothing()
  }
}

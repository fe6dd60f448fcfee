import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `A customer cancels` {
  @Test func `given a placed order, then it is cancelled at once`() {
    given(listed, placed).when(.cancel(order)).then([cancelled(.askedByCustomer)])
  }

  @Test func `given an order that waits for stock, then it is cancelled at once`() {
    given(listed, placed, waiting).when(.cancel(order)).then([cancelled(.askedByCustomer)])
  }

  @Test func `given a preparing order, then Delivery has the first word, paid or not`() {
    given(listed, placed, preparing).when(.cancel(order)).then([cancelling])
      .and { state in
        #expect(state.orders[order]?.status == .cancelling)
        #expect(state.orders[order]?.stopIsPending == true)
      }
    given(listed, placed, preparing, paid).when(.cancel(order)).then([cancelling])
  }

  @Test func `given an order that is being cancelled, then it is refused`() {
    given(listed, placed, preparing, cancelling).when(.cancel(order))
      .thenRejected(.alreadyCancelling(order))
  }

  @Test func `given an order that is shipping, then it is refused`() {
    given(listed, placed, preparing, shipping).when(.cancel(order))
      .thenRejected(.alreadyShipping(order))
  }

  @Test func `given a cancelled order, then it is refused`() {
    given(listed, placed, cancelled(.stockShort)).when(.cancel(order))
      .thenRejected(.alreadyCancelled(order))
  }

  @Test func `an order that nobody placed cannot be cancelled`() {
    given(listed).when(.cancel(order)).thenRejected(.unknownOrder(order))
  }

  @Test func `given a refused cancellation, then the customer may ask again`() {
    given(listed, placed, preparing, cancelling, cancellationRefused)
      .when(.cancel(order)).then([cancelling])
  }
}

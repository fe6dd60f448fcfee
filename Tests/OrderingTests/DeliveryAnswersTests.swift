import Ordering
import OrderingContract
import Primitives
import TestSupport
import Testing

@Suite struct `What Delivery answers to an order` {
  @Test func `given a preparing order, when it is dispatched, then it is shipping`() {
    given(listed, placed, preparing, paid).when(.noteDispatch(order)).then([shipping])
      .and { #expect($0.counts == [0, 0, 0, 0, 1, 0]) }
  }

  @Test func `given a cancelling order, when it turns out to be dispatched, then it is shipping`() {
    given(listed, placed, preparing, cancelling).when(.noteDispatch(order)).then([shipping])
  }

  @Test func `a dispatch that is heard of twice, or of an unknown order, changes nothing`() {
    given(listed, placed, preparing, shipping).when(.noteDispatch(order)).thenNothing()
    given(listed).when(.noteDispatch(order)).thenNothing()
  }

  @Test func `given a cancelling order, when its shipment is stopped, then a refund is asked for`()
  {
    given(listed, placed, preparing, cancelling)
      .when(.noteShipmentStopped(order)).then([refundRequested])
      .and { state in
        #expect(state.orders[order]?.status == .cancelling)
        #expect(state.orders[order]?.stopIsPending == false)
      }
  }

  @Test
  func `given an order that is not being cancelled, when a stop is heard of, then nothing happens`()
  {
    given(listed, placed, preparing).when(.noteShipmentStopped(order)).thenNothing()
    given(listed, placed, preparing, cancelling, cancelled(.paymentDeclined))
      .when(.noteShipmentStopped(order)).thenNothing()
    given(listed).when(.noteShipmentStopped(order)).thenNothing()
  }

  @Test
  func
    `given a cancelling order, when the stop comes too late, then it goes on and the customer is told`()
  {
    given(listed, placed, preparing, cancelling)
      .when(.noteStopRefused(order)).then([cancellationRefused])
      .and { state in
        #expect(state.orders[order]?.status == .preparing)
        #expect(state.orders[order]?.stopIsPending == false)
      }
  }

  @Test
  func
    `given the dispatch overtook the refused stop, when that comes, then the customer is told and it stays shipping`()
  {
    given(listed, placed, preparing, cancelling, shipping)
      .when(.noteStopRefused(order)).then([cancellationRefused])
      .and { #expect($0.orders[order]?.status == .shipping) }
  }

  @Test func `given the refused stop overtook the dispatch, when that comes, then it is shipping`()
  {
    given(listed, placed, preparing, cancelling, cancellationRefused)
      .when(.noteDispatch(order)).then([shipping])
  }

  @Test func `a refused stop that is heard of twice changes nothing`() {
    given(listed, placed, preparing, cancelling, cancellationRefused)
      .when(.noteStopRefused(order)).thenNothing()
    given(listed, placed, preparing).when(.noteStopRefused(order)).thenNothing()
    given(listed).when(.noteStopRefused(order)).thenNothing()
  }
}

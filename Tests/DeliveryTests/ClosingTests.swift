import Delivery
import Primitives
import TestSupport
import Testing

@Suite struct `Closing the shipment of an order that came to nothing` {
  @Test func `given it has not left, then it is closed`() {
    given(opened).when(.close(order)).then([closed])
      .and { #expect($0.shipments[order]?.status == .closed) }
    given(opened, cleared, prepared).when(.close(order)).then([closed])
  }

  @Test
  func
    `given the cancellation overtook the order, when the order comes, then no shipment is opened`()
  {
    given().when(.close(order)).then([closed])
    given(closed).when(.open(order, items)).thenNothing()
    given(closed).when(.clear(order)).thenNothing()
  }

  @Test func `given it was stopped or closed, then nothing changes`() {
    given(opened, stopped).when(.close(order)).thenNothing()
    given(closed).when(.close(order)).thenNothing()
  }

  @Test func `given it has left, then nothing changes`() {
    given(opened, cleared, prepared, labelled, dispatched).when(.close(order)).thenNothing()
  }
}

import Delivery
import Primitives
import TestSupport
import Testing

@Suite struct `Stopping a shipment` {
  @Test func `given it has not left, then it is stopped`() {
    given(opened).when(.stop(order)).then([stopped])
    given(cleared).when(.stop(order)).then([stopped])
    given(opened, cleared, prepared).when(.stop(order)).then([stopped])
      .and { #expect($0.shipments[order]?.status == .stopped) }
  }

  @Test func `given it has left, then it is too late`() {
    given(opened, cleared, prepared, labelled, dispatched).when(.stop(order)).then([stopRefused])
      .and { #expect($0.shipments[order]?.status == .dispatched) }
  }

  @Test
  func
    `given the stop overtook the order, when order and payment come, then no shipment is opened`()
  {
    given().when(.stop(order)).then([stopped])
    given(stopped).when(.open(order, items)).thenNothing()
    given(stopped).when(.clear(order)).thenNothing()
    given(stopped).when(.open(order, items), then: .clear(order)).thenNothing()
    given(stopped).when(.clear(order), then: .open(order, items)).thenNothing()
  }

  @Test func `a stop that comes again is answered again`() {
    given(opened, stopped).when(.stop(order)).then([stopped])
  }
}

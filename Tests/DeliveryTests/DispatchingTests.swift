import Delivery
import Primitives
import TestSupport
import Testing

@Suite struct `Dispatching a shipment` {
  @Test
  func
    `given a prepared shipment, when the carrier comes, then the order leaves once, with all its parcels`()
  {
    given(opened, cleared, prepared).when(.dispatch(order, labels)).then([labelled, dispatched])
      .and { state in
        #expect(state.shipments[order]?.status == .dispatched)
        #expect(state.shipments[order]?.labels == labels)
        #expect(state.dispatchedParcels == 2)
      }
  }

  @Test func `a carrier that comes twice finds nothing the second time`() {
    given(opened, cleared, prepared, labelled, dispatched).when(.dispatch(order, labels))
      .thenNothing()
  }

  @Test
  func `given a stopped or closed shipment, when the carrier comes, then it leaves without it`() {
    given(opened, cleared, prepared, stopped).when(.dispatch(order, labels))
      .thenRejected(.shipmentStopped(order))
    given(opened, cleared, prepared, closed).when(.dispatch(order, labels))
      .thenRejected(.shipmentStopped(order))
  }

  @Test func `nothing unpaid or unknown leaves`() {
    given(opened).when(.dispatch(order, labels)).thenNothing()
    given(cleared).when(.dispatch(order, labels)).thenNothing()
    given().when(.dispatch(order, labels)).thenNothing()
  }

  @Test func `the reason for a refusal is said in both languages`() {
    let reason = DeliveryRejection.shipmentStopped(order).reason
    #expect(reason.en.contains("10248") && reason.ko.contains("10248"))
  }
}

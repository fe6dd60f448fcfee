import DeliveryContract
import EventSourcing
import Primitives
import Testing

@testable import Delivery

@Suite struct `What Delivery asks of the carrier` {
  /// Comes as often as it is told to.
  private struct StubCarrier: Carrier {
    var visits = 1

    func collect(
      _ shipment: ShipmentPrepared
    ) -> [(pickup: CarrierPickup, after: VirtualDuration)] {
      let pickup = CarrierPickup(orderId: shipment.orderId, labels: labels)
      return (0..<visits).map { (pickup, .hours(Int64($0))) }
    }
  }

  private let pickup = CarrierPickup(orderId: order, labels: labels)

  private func published(_ event: DeliveryEvent, _ carrier: StubCarrier) -> [DeliveryOutgoing] {
    var outgoing: [DeliveryOutgoing] = []
    DeliveryPublishing.publish(event, carrier, &outgoing)
    return outgoing
  }

  @Test func `when a shipment is prepared, then the carrier is on its way`() {
    #expect(published(prepared, StubCarrier()) == [.carrierPickup(pickup, after: .zero)])
  }

  @Test func `a carrier may not come, or come twice`() {
    #expect(published(prepared, StubCarrier(visits: 0)) == [])
    #expect(published(prepared, StubCarrier(visits: 2)).count == 2)
  }

  @Test func `nothing else asks anything of anybody`() {
    let rule = DeliveryEvent.parcelRuleSet(ParcelRuleSet(unitsPerParcel: 1))
    for event in [opened, cleared, labelled, dispatched, stopped, stopRefused, closed, rule] {
      #expect(published(event, StubCarrier()) == [])
    }
  }

  @Test func `a message is translated, decided, folded and published in one go`() {
    var state = DeliveryState()
    let stop = DeliveryModel.handle(
      .stopShipment(StopShipment(orderId: order)), &state, StubCarrier())
    #expect(stop.events == [stopped])
    let late = DeliveryModel.handle(.carrierPickup(pickup), &state, StubCarrier())
    #expect(late.rejection == DeliveryRejection.shipmentStopped(order).reason)
    #expect(late.outgoing == [])
  }
}

import Delivery
import DeliveryContract
import Primitives
import TestSupport
import Testing

@Suite struct `Preparing a shipment` {
  @Test
  func
    `given nothing, when an order is processed, then a shipment is opened and waits for its payment`()
  {
    given().when(.open(order, items)).then([opened])
      .and { #expect($0.shipments[order]?.status == .open) }
  }

  @Test func `given an open shipment, when its order is paid, then it is prepared`() {
    given(opened).when(.clear(order)).then([cleared, prepared])
      .and { state in
        #expect(state.shipments[order]?.status == .prepared)
        #expect(state.shipments[order]?.parcels == parcels)
      }
  }

  @Test
  func `given the payment overtook the order, when the order comes, then it is prepared the same`()
  {
    given().when(.clear(order)).then([cleared])
      .and { #expect($0.shipments[order]?.status == .open) }
    given(cleared).when(.open(order, items)).then([opened, prepared])
  }

  @Test func `an order or a payment that comes twice changes nothing`() {
    given(opened).when(.open(order, items)).thenNothing()
    given(cleared).when(.clear(order)).thenNothing()
    given(opened, cleared, prepared).when(.open(order, items)).thenNothing()
    given(opened, cleared, prepared).when(.clear(order)).thenNothing()
    given(opened, cleared, prepared, labelled, dispatched).when(.clear(order)).thenNothing()
  }

  @Test func `the parcels are as large as the rule says when it is prepared`() {
    given(.parcelRuleSet(ParcelRuleSet(unitsPerParcel: 100)), opened).when(.clear(order))
      .then([
        cleared,
        .shipmentPrepared(
          ShipmentPrepared(
            orderId: order, shipmentId: ShipmentID(order: order),
            parcels: [Parcel(number: 1, items: items)])),
      ])
  }

  @Test(arguments: [(8, 8), (1, 1), (0, 1), (-5, 1)])
  func `a parcel rule holds at least one unit`(asked: Int, set: Int) {
    given().when(.setParcelRule(unitsPerParcel: asked))
      .then([.parcelRuleSet(ParcelRuleSet(unitsPerParcel: set))])
      .and { #expect($0.unitsPerParcel == set) }
  }
}

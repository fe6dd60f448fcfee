import Delivery
import DeliveryContract
import EventSourcing
import Primitives

/// The carrier, simulated: it comes once and brings a label for each parcel.
struct SimulatedCarrier: Carrier {
  let delay: Scenario.Span
  let chance: KeyedGenerator

  func collect(
    _ shipment: ShipmentPrepared
  ) -> [(pickup: CarrierPickup, after: VirtualDuration)] {
    let identity = OutsideChance.identity(shipment.orderId.text, 0)
    let number = chance.number(in: 10_000_000...99_999_999, .consignment, identity)
    let labels = shipment.parcels.map { parcel in
      CarrierLabel(
        consignmentNo: String(number), piece: parcel.number, of: shipment.parcels.count)
    }
    let after = chance.number(in: delay.range, .carrierDelay, identity)
    return [
      (CarrierPickup(orderId: shipment.orderId, labels: labels), .milliseconds(after))
    ]
  }
}

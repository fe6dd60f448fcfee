import DeliveryContract
public import Primitives

/// What Delivery sets going outside of itself.
public enum DeliveryOutgoing: Equatable, Sendable {
  /// The carrier is on its way.
  case carrierPickup(CarrierPickup, after: VirtualDuration)
}

/// Which call follows from which event.
enum DeliveryPublishing {
  static func publish(
    _ event: DeliveryEvent, _ carrier: any Carrier, _ outgoing: inout [DeliveryOutgoing]
  ) {
    switch event {
    case .shipmentPrepared(let event):
      for visit in carrier.collect(event) {
        outgoing.append(.carrierPickup(visit.pickup, after: visit.after))
      }
    case .orderDispatched, .shipmentStopped, .shipmentStopRefused, .parcelRuleSet,
      .shipmentOpened, .shipmentCleared, .labelsReceived, .shipmentClosed:
      break
    }
  }
}

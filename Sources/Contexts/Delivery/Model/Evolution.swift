import DeliveryContract
import Primitives

extension DeliveryModel {
  public static func evolve(_ state: inout DeliveryState, _ event: DeliveryEvent) {
    switch event {
    case .parcelRuleSet(let event):
      state.unitsPerParcel = event.unitsPerParcel
    case .shipmentOpened(let event):
      state.shipments[event.orderId, default: Shipment()].items = event.items
    case .shipmentCleared(let event):
      state.shipments[event.orderId, default: Shipment()].isCleared = true
    case .shipmentPrepared(let event):
      state.shipments[event.orderId, default: Shipment()].parcels = event.parcels
      state.shipments.update(event.orderId) { $0.status = .prepared }
    case .labelsReceived(let event):
      state.shipments.update(event.orderId) { $0.labels = event.labels }
    case .orderDispatched(let event):
      state.shipments.update(event.orderId) { $0.status = .dispatched }
      state.dispatchedParcels += event.parcels.count
    case .shipmentStopped(let event):
      state.shipments[event.orderId, default: Shipment()].status = .stopped
    case .shipmentStopRefused:
      break
    case .shipmentClosed(let event):
      state.shipments[event.orderId, default: Shipment()].status = .closed
    }
  }
}

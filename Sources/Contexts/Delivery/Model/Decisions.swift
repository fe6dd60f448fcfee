import DeliveryContract
public import EventSourcing
import Primitives

/// The rules of Delivery.
public enum DeliveryModel: Decider {
  public static func decide(
    _ command: DeliveryCommand, _ state: DeliveryState
  ) throws(DeliveryRejection) -> [DeliveryEvent] {
    switch command {
    case .setParcelRule(let units):
      return [.parcelRuleSet(ParcelRuleSet(unitsPerParcel: max(1, units)))]
    case .open(let order, let items): return open(order, items, state)
    case .clear(let order): return clear(order, state)
    case .dispatch(let order, let labels): return try dispatch(order, labels, state)
    case .stop(let order): return stop(order, state)
    case .close(let order):
      // An order that came to nothing before Delivery heard of it must not open a shipment later.
      let status = state.shipments[order]?.status
      return status == nil || status == .open || status == .prepared
        ? [.shipmentClosed(ShipmentClosed(orderId: order))] : []
    }
  }

  /// What an order holds and that it is paid come in either order: the second one prepares it.
  private static func open(
    _ order: OrderID, _ items: [PackedItem], _ state: DeliveryState
  ) -> [DeliveryEvent] {
    let shipment = state.shipments[order]
    guard shipment == nil || shipment?.status == .open, shipment?.items == nil else { return [] }
    let opened = DeliveryEvent.shipmentOpened(ShipmentOpened(orderId: order, items: items))
    return shipment?.isCleared == true ? [opened, prepared(order, items, state)] : [opened]
  }

  private static func clear(_ order: OrderID, _ state: DeliveryState) -> [DeliveryEvent] {
    let shipment = state.shipments[order]
    guard shipment == nil || shipment?.status == .open, shipment?.isCleared != true
    else { return [] }
    let cleared = DeliveryEvent.shipmentCleared(ShipmentCleared(orderId: order))
    guard let items = shipment?.items else { return [cleared] }
    return [cleared, prepared(order, items, state)]
  }

  private static func prepared(
    _ order: OrderID, _ items: [PackedItem], _ state: DeliveryState
  ) -> DeliveryEvent {
    .shipmentPrepared(
      ShipmentPrepared(
        orderId: order, shipmentId: ShipmentID(order: order),
        parcels: Packing.parcels(items, unitsPerParcel: state.unitsPerParcel)))
  }

  private static func dispatch(
    _ order: OrderID, _ labels: [CarrierLabel], _ state: DeliveryState
  ) throws(DeliveryRejection) -> [DeliveryEvent] {
    guard let shipment = state.shipments[order] else { return [] }
    switch shipment.status {
    case .prepared:
      return [
        .labelsReceived(LabelsReceived(orderId: order, labels: labels)),
        .orderDispatched(
          OrderDispatched(
            orderId: order, shipmentId: ShipmentID(order: order), parcels: shipment.parcels)),
      ]
    case .stopped, .closed: throw .shipmentStopped(order)
    case .open, .dispatched: return []
    }
  }

  /// Delivery alone decides, since only it knows whether the parcels have left. A stop may come
  /// before the shipment it stops.
  private static func stop(_ order: OrderID, _ state: DeliveryState) -> [DeliveryEvent] {
    state.shipments[order]?.status == .dispatched
      ? [.shipmentStopRefused(ShipmentStopRefused(orderId: order))]
      : [.shipmentStopped(ShipmentStopped(orderId: order))]
  }
}

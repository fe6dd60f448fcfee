import Delivery
import DeliveryContract
import Primitives
import Simulation

/// Delivery shows shipments: it has no orders, and knows nothing of money but that it may leave.
enum DeliveryView {
  static func make(
    _ state: DeliveryState, unlike other: DeliveryState?, limit: Int
  ) -> ContextView {
    let shipments = state.shipments
    return ContextView(
      figures: [
        ContextView.Figure(Phrase(en: "shipments", ko: "배송"), String(shipments.count)),
        ContextView.Figure(
          Phrase(en: "parcels sent", ko: "출하 소포"), String(state.dispatchedParcels),
          tone: state.dispatchedParcels == 0 ? .plain : .done),
        ContextView.Figure(
          Phrase(en: "per parcel", ko: "소포당"), String(state.unitsPerParcel)),
      ],
      columns: [
        Phrase(en: "Shipment", ko: "배송"), Phrase(en: "Status", ko: "상태"),
        Phrase(en: "Parcels", ko: "소포"), Phrase(en: "Units", ko: "수량"),
        Phrase(en: "Label", ko: "운송장"),
      ],
      rows: shipments.newest(limit, unlike: other?.shipments).map { slot in
        row(ShipmentID(order: shipments.keys[slot]), shipments.values[slot])
      },
      total: shipments.count)
  }

  private static func row(_ id: ShipmentID, _ shipment: Shipment) -> ContextView.Row {
    let units = shipment.items?.reduce(0) { $0 + $1.quantity.count }
    return ContextView.Row(
      id: id.description, subject: id.order.text,
      cells: [
        Phrase(id.description), status(shipment),
        Phrase(shipment.parcels.isEmpty ? "-" : String(shipment.parcels.count)),
        Phrase(units.map { String($0) } ?? "-"),
        Phrase(shipment.labels.first?.consignmentNo ?? "-"),
      ],
      tone: shipment.status.tone)
  }

  /// An open shipment says what it waits for.
  private static func status(_ shipment: Shipment) -> Phrase {
    guard shipment.status == .open else { return shipment.status.words }
    if !shipment.isCleared { return Phrase(en: "unpaid", ko: "지불 대기") }
    return shipment.items == nil ? Phrase(en: "no items", ko: "품목 대기") : shipment.status.words
  }
}

import Delivery
import DeliveryContract
import OrderFlowSystem
import Primitives

private let order = OrderID("10248")
private let item = ItemID("NW-011")
private let shipment = ShipmentID(order: order)
private let twelve = Quantity(clamping: 12)
private let packed = [PackedItem(item: item, quantity: twelve)]
private let parcels = [Parcel(number: 1, items: packed)]

extension Golden {
  /// What Delivery publishes and keeps.
  static let delivery: [Golden] = [
    Golden(
      name: "SHIPMENT_PREPARED", version: 1,
      message: .delivery(
        .shipmentPrepared(ShipmentPrepared(orderId: order, shipmentId: shipment, parcels: parcels))),
      json: #"""
        {"orderId":"10248","parcels":[{"items":[{"item":"NW-011","quantity":12}],"number":1}],"shipmentId":"SH-10248"}
        """#),
    Golden(
      name: "ORDER_DISPATCHED", version: 1,
      message: .delivery(
        .orderDispatched(OrderDispatched(orderId: order, shipmentId: shipment, parcels: parcels))),
      json: #"""
        {"orderId":"10248","parcels":[{"items":[{"item":"NW-011","quantity":12}],"number":1}],"shipmentId":"SH-10248"}
        """#),
    Golden(
      name: "SHIPMENT_STOPPED", version: 1,
      message: .delivery(.shipmentStopped(ShipmentStopped(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "SHIPMENT_STOP_REFUSED", version: 1,
      message: .delivery(.shipmentStopRefused(ShipmentStopRefused(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "PARCEL_RULE_SET", version: 1,
      message: .delivery(.parcelRuleSet(ParcelRuleSet(unitsPerParcel: 20))),
      json: #"""
        {"unitsPerParcel":20}
        """#),
    Golden(
      name: "SHIPMENT_OPENED", version: 1,
      message: .delivery(.shipmentOpened(ShipmentOpened(orderId: order, items: packed))),
      json: #"""
        {"items":[{"item":"NW-011","quantity":12}],"orderId":"10248"}
        """#),
    Golden(
      name: "SHIPMENT_CLEARED", version: 1,
      message: .delivery(.shipmentCleared(ShipmentCleared(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
    Golden(
      name: "LABELS_RECEIVED", version: 1,
      message: .delivery(
        .labelsReceived(
          LabelsReceived(
            orderId: order, labels: [CarrierLabel(consignmentNo: "12345678", piece: 1, of: 2)]))),
      json: #"""
        {"labels":[{"consignmentNo":"12345678","of":2,"piece":1}],"orderId":"10248"}
        """#),
    Golden(
      name: "SHIPMENT_CLOSED", version: 1,
      message: .delivery(.shipmentClosed(ShipmentClosed(orderId: order))),
      json: #"""
        {"orderId":"10248"}
        """#),
  ]
}

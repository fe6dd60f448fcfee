import DeliveryContract
import Primitives
import TestSupport

@testable import Delivery

/// What has happened in Delivery.
func given(_ history: DeliveryEvent...) -> Story<DeliveryModel> {
  Story(DeliveryModel.self, from: DeliveryState(), after: history)
}

let order = OrderID("10248")
let tofu = ItemID("NW-014")
let pasta = ItemID("NW-042")

func packed(_ item: ItemID, _ count: Int) -> PackedItem {
  PackedItem(item: item, quantity: Quantity(clamping: count))
}

let items = [packed(tofu, 9), packed(pasta, 12)]
let parcels = [
  Parcel(number: 1, items: [packed(tofu, 9), packed(pasta, 11)]),
  Parcel(number: 2, items: [packed(pasta, 1)]),
]
let labels = [
  CarrierLabel(consignmentNo: "7", piece: 1, of: 2),
  CarrierLabel(consignmentNo: "7", piece: 2, of: 2),
]

let opened = DeliveryEvent.shipmentOpened(ShipmentOpened(orderId: order, items: items))
let cleared = DeliveryEvent.shipmentCleared(ShipmentCleared(orderId: order))
let prepared = DeliveryEvent.shipmentPrepared(
  ShipmentPrepared(orderId: order, shipmentId: ShipmentID(order: order), parcels: parcels))
let labelled = DeliveryEvent.labelsReceived(LabelsReceived(orderId: order, labels: labels))
let dispatched = DeliveryEvent.orderDispatched(
  OrderDispatched(orderId: order, shipmentId: ShipmentID(order: order), parcels: parcels))
let stopped = DeliveryEvent.shipmentStopped(ShipmentStopped(orderId: order))
let stopRefused = DeliveryEvent.shipmentStopRefused(ShipmentStopRefused(orderId: order))
let closed = DeliveryEvent.shipmentClosed(ShipmentClosed(orderId: order))

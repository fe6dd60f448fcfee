import Delivery
import DeliveryContract
import Primitives

extension DeliveryEvent {
  /// What happened.
  var sentence: Phrase {
    switch self {
    case .shipmentPrepared(let event):
      return Phrase(
        en: "Shipment \(event.shipmentId) was prepared: "
          + "\(Wording.count(event.parcels.count, "parcel")), waiting for the carrier.",
        ko: "배송 \(event.shipmentId)의 배달 준비를 마쳤습니다: 소포 \(event.parcels.count)개, 택배사 대기.")
    case .orderDispatched(let event):
      return Phrase(
        en: "Order \(event.orderId) was dispatched: shipment \(event.shipmentId), "
          + "\(Wording.count(event.parcels.count, "parcel")).",
        ko: "\(Josa.object.attached(to: "주문 \(event.orderId)")) 출하했습니다: "
          + "배송 \(event.shipmentId), 소포 \(event.parcels.count)개.")
    case .shipmentStopped(let event):
      return Phrase(
        en: "The shipment of order \(event.orderId) was stopped before it left.",
        ko: "주문 \(event.orderId)의 배송을 출하 전에 중지했습니다.")
    case .shipmentStopRefused(let event):
      return Phrase(
        en: "The shipment of order \(event.orderId) could not be stopped: it had left.",
        ko: "주문 \(event.orderId)의 배송을 중지하지 못했습니다: 이미 출하되었습니다.")
    case .parcelRuleSet(let event):
      return Phrase(
        en: "A parcel was set to hold \(Wording.count(event.unitsPerParcel, "unit")) at most.",
        ko: "소포 하나에 담는 수량을 최대 \(event.unitsPerParcel)개로 정했습니다.")
    case .shipmentOpened(let event):
      let goods = Wording.goods(event.items.lazy.map { (item: $0.item, units: $0.quantity.count) })
      return Phrase(
        en: "A shipment was opened for order \(event.orderId): \(goods.en).",
        ko: "주문 \(event.orderId)의 배송 건을 만들었습니다: \(goods.ko).")
    case .shipmentCleared(let event):
      return Phrase(
        en: "The shipment of order \(event.orderId) was cleared to leave: it is paid.",
        ko: "지불 완료된 주문 \(event.orderId)의 배송을 승인했습니다.")
    case .labelsReceived(let event):
      return Phrase(
        en: "The carrier handed over \(Wording.count(event.labels.count, "label")) "
          + "for order \(event.orderId).",
        ko: "주문 \(event.orderId)의 운송장 \(event.labels.count)장을 받았습니다.")
    case .shipmentClosed(let event):
      return Phrase(
        en: "The shipment of order \(event.orderId) was closed: the order is cancelled.",
        ko: "취소된 주문 \(event.orderId)의 배송을 종료했습니다.")
    }
  }
}

import Delivery
import Primitives

extension DeliveryInbound {
  /// Why Delivery gets this, and what it does with it.
  var purpose: Phrase {
    switch self {
    case .setParcelRule:
      Phrase(
        en: "How parcels are packed is Delivery's own business: nobody else knows this rule.",
        ko: "소포를 어떻게 꾸릴지는 배달 컨텍스트의 일입니다. 다른 컨텍스트는 이 규칙을 모릅니다.")
    case .orderProcessingCompleted:
      Phrase(
        en: "Delivery learns which items to pack: an order is a shipment here.",
        ko: "무엇을 포장할지 알게 됩니다. 이 컨텍스트에서 주문은 '배송'입니다.")
    case .paymentProcessingCompleted:
      Phrase(
        en: "Only what is paid may leave; with the items known too, the parcels are packed.",
        ko: "지불된 것만 나갈 수 있습니다. 품목까지 알면 소포로 묶어 배달을 준비합니다.")
    case .stopShipment:
      Phrase(
        en: "Delivery decides alone: only it knows whether the parcels have left.",
        ko: "소포가 이미 나갔는지는 배달 컨텍스트만 알므로 중지 여부를 스스로 결정합니다.")
    case .orderCancelled:
      Phrase(
        en: "What is cancelled must not leave: Delivery closes the shipment.",
        ko: "취소된 주문은 나가면 안 되므로 배송을 종료합니다.")
    case .carrierPickup:
      Phrase(
        en: "Conformist: Delivery takes the carrier's labels as they are, and dispatches.",
        ko: "순응자: 택배사의 운송장 모델을 그대로 받아들이고 소포를 출하합니다.")
    }
  }
}

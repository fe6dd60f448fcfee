import Primitives
import Simulation

/// The words of Delivery.
extension OrderFlow {
  static let deliveryTerms = [
    Term(
      Phrase(en: "shipment", ko: "배송"), code: "Shipment",
      meaning: Phrase(
        en: "What leaves for one order. Delivery knows no prices.",
        ko: "주문 하나 때문에 나가는 것. 배달은 가격을 모릅니다.")),
    Term(
      Phrase(en: "parcel", ko: "소포"), code: "Parcel",
      meaning: Phrase(
        en: "A box of a shipment, with at most so many units.",
        ko: "배송을 나눠 담은 상자. 담는 수량에 한도가 있습니다.")),
    Term(
      Phrase(en: "label", ko: "운송장"), code: "CarrierLabel",
      meaning: Phrase(
        en: "The carrier's own number on a parcel, taken as it comes: Delivery conforms.",
        ko: "소포에 붙는 택배사의 번호. 오는 그대로 받아들입니다(순응자).")),
    Term(
      Phrase(en: "cleared", ko: "출하 승인"), code: "isCleared",
      meaning: Phrase(
        en: "The order is paid: the shipment may leave.",
        ko: "지불이 끝나 배송을 내보내도 되는 상태.")),
    Term(
      Phrase(en: "dispatched", ko: "출하 완료"), code: "dispatched",
      meaning: Phrase(
        en: "All parcels are with the carrier; it is too late to stop them.",
        ko: "소포가 모두 택배사에 넘어간 상태. 이제 멈출 수 없습니다.")),
    Term(
      Phrase(en: "stopped", ko: "중지"), code: "stopped",
      meaning: Phrase(
        en: "The shipment did not leave, since the order was cancelled in time.",
        ko: "제때 취소되어 나가지 않은 배송.")),
  ]
}

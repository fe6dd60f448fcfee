import Primitives
import Simulation

/// The words of Ordering.
extension OrderFlow {
  static let orderingTerms = [
    Term(
      Phrase(en: "order", ko: "주문"), code: "Order",
      meaning: Phrase(
        en: "What a customer wants, with its lines and its total; it moves along one life cycle.",
        ko: "고객이 원하는 것. 주문 항목과 총액을 가지며 정해진 생명 주기를 따라 움직입니다.")),
    Term(
      Phrase(en: "order line", ko: "주문 항목"), code: "OrderLine",
      meaning: Phrase(
        en: "One item of an order, how many, and at what price each.",
        ko: "주문에 든 품목 하나와 그 수량, 단가.")),
    Term(
      Phrase(en: "waiting", ko: "재고 대기"), code: "waitingForStock",
      meaning: Phrase(
        en: "Stock is short: the order waits until goods come.",
        ko: "재고가 모자라 상품이 들어올 때까지 기다리는 주문.")),
    Term(
      Phrase(en: "preparing", ko: "배송 준비중"), code: "preparing",
      meaning: Phrase(
        en: "The items are locked; the order is on its way through Billing and Delivery.",
        ko: "품목이 잠겼고, 청구와 배달이 이어서 처리하는 주문.")),
    Term(
      Phrase(en: "shipping", ko: "배송중"), code: "shipping",
      meaning: Phrase(
        en: "The parcels have left: the order has come to its good end.",
        ko: "소포가 떠난 주문. 정상적으로 끝난 상태입니다.")),
    Term(
      Phrase(en: "cancellation", ko: "취소"), code: "CancellationReason",
      meaning: Phrase(
        en: "An order is given up: by its customer, by a declined payment, or by short stock.",
        ko: "고객 요청, 지불 거절, 재고 부족 때문에 주문을 그만두는 일.")),
  ]
}

import Primitives
import Simulation

/// The words of Suppliers.
extension OrderFlow {
  static let suppliersTerms = [
    Term(
      Phrase(en: "minimum threshold", ko: "최소 임계값"), code: "MinimumThreshold",
      meaning: Phrase(
        en: "How few of an item may be available before its supplier is notified.",
        ko: "가용 수량이 이 값을 넘지 않으면 공급자에게 알립니다.")),
    Term(
      Phrase(en: "supply record", ko: "공급 기록"), code: "SupplyRecord",
      meaning: Phrase(
        en: "An item with its supplier, its threshold and its open requests.",
        ko: "품목과 그 공급자, 임계값, 진행 중인 요청.")),
    Term(
      Phrase(en: "request", ko: "보충 요청"), code: "OpenRequest",
      meaning: Phrase(
        en: "Goods that a supplier was asked for and has not sent yet.",
        ko: "공급자에게 요청했고 아직 오지 않은 상품.")),
    Term(
      Phrase(en: "reorder rule", ko: "재주문 규칙"), code: "ReorderRule",
      meaning: Phrase(
        en:
          "How many are ordered: the backlog and the minimum at least. Part of the shared kernel.",
        ko: "얼마나 주문할지 정하는 규칙: 적어도 부족분과 최소 임계값만큼. 공유 커널에 있습니다.")),
    Term(
      Phrase(en: "paid order", ko: "지불된 주문"), code: "PaidOrder",
      meaning: Phrase(
        en: "The payment event names no items, so they are kept from the order event and joined.",
        ko: "지불 이벤트에는 품목이 없어 주문 이벤트에서 기억했다가 맞춰 봅니다.")),
  ]
}

import Primitives
import Simulation

/// The words of Inventory.
extension OrderFlow {
  static let inventoryTerms = [
    Term(
      Phrase(en: "on hand", ko: "보유"), code: "onHand",
      meaning: Phrase(
        en: "What stands in the warehouse, locked or not.",
        ko: "창고에 있는 수량. 잠긴 것도 포함합니다.")),
    Term(
      Phrase(en: "lock", ko: "잠금"), code: "Lock",
      meaning: Phrase(
        en: "Units that are kept for one order, so that no other order takes them.",
        ko: "다른 주문이 가져가지 못하게, 주문 하나의 몫으로 묶어 둔 수량.")),
    Term(
      Phrase(en: "available", ko: "가용"), code: "available",
      meaning: Phrase(
        en: "On hand and not locked.",
        ko: "보유 중이면서 잠기지 않은 수량.")),
    Term(
      Phrase(en: "backlog", ko: "부족"), code: "awaited",
      meaning: Phrase(
        en: "What waiting orders need and the warehouse does not have.",
        ko: "대기 주문에 필요하지만 창고에 없는 수량.")),
    Term(
      Phrase(en: "dispatched", ko: "출고"), code: "dispatched",
      meaning: Phrase(
        en: "What has left the warehouse for good.",
        ko: "창고를 완전히 떠난 수량.")),
    Term(
      Phrase(en: "stock level", ko: "재고 수준"), code: "StockLevel",
      meaning: Phrase(
        en: "How many are available. Shared with Suppliers in the shared kernel.",
        ko: "가용 수량. 공유 커널에서 공급자 관리와 함께 씁니다.")),
  ]
}

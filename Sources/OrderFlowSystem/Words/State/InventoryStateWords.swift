import Inventory
import Primitives

extension OrderFlow {
  /// The state of Inventory: the books of each item, and the locks.
  static let inventoryState = StateVocabulary(
    parts: [
      "items": .keyed { Phrase($0) },
      "opening": .named(Phrase(en: "at the opening", ko: "기초 재고")),
      "received": .named(Phrase(en: "received", ko: "수령")),
      "onHand": .named(Phrase(en: "on hand", ko: "보유")),
      "locked": .named(Phrase(en: "locked", ko: "잠금")),
      "dispatched": .named(Phrase(en: "dispatched", ko: "출고")),
      "awaited": .named(Phrase(en: "backlog", ko: "부족")),
      "revision": .named(Phrase(en: "revision", ko: "변경 번호")),
      "locks": .rows(Phrase(en: "lock for order", ko: "잠금 주문")),
      "waiting": .rows(Phrase(en: "waiting order", ko: "대기 주문")),
      "whenShort": .named(Phrase(en: "when stock is short", ko: "재고 부족 시")),
    ],
    values: [
      "status": lockStatus,
      "whenShort": { ["wait": waits, "refuse": refuses][$0] },
    ])

  private static let waits = Phrase(en: "orders wait", ko: "주문이 대기")
  private static let refuses = Phrase(en: "orders are refused", ko: "주문을 거절")

  @Sendable private static func lockStatus(_ stored: String) -> Phrase? {
    LockStatus(rawValue: stored).map { status in
      switch status {
      case .waiting: Phrase(en: "waiting", ko: "재고 대기")
      case .locked: Phrase(en: "locked", ko: "잠금")
      case .released: Phrase(en: "released", ko: "해제")
      case .takenOut: Phrase(en: "taken out", ko: "출고")
      }
    }
  }
}

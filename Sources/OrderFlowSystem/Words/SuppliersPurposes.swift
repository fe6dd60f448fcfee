import Primitives
import Suppliers

extension SuppliersInbound {
  /// Why Suppliers gets this, and what it does with it.
  var purpose: Phrase {
    switch self {
    case .listItems:
      Phrase(
        en: "Suppliers must know who supplies an item, and at which count to ask for more.",
        ko: "품목별 공급자와 최소 임계값을 알아야 재고가 부족할 때 통보할 수 있습니다.")
    case .stockUpdated:
      Phrase(
        en:
          "Suppliers keeps its own copy of the level; what a level is, is shared: a shared kernel.",
        ko: "재고 수준의 사본을 따로 갖습니다. '재고 수준'의 정의만 재고와 공유합니다(공유 커널).")
    case .stockShort:
      Phrase(
        en: "An order lacks goods: Suppliers requests what is missing, plus the minimum.",
        ko: "물품이 모자란 주문이 있습니다. 부족분에 최소 임계값까지 더해 요청합니다.")
    case .orderProcessingCompleted:
      Phrase(
        en: "The payment event names no items, so Suppliers keeps these and joins the two.",
        ko: "지불 이벤트에는 품목이 없으므로 여기서 받은 품목을 기억했다가 맞춰 봅니다.")
    case .paymentProcessingCompleted:
      Phrase(
        en: "Paid items will leave: is each above its minimum threshold? If not, notify.",
        ko: "지불된 품목은 곧 나갑니다. 최소 임계값을 초과하는지 확인하고 부족하면 통보합니다.")
    case .purchaseRecord:
      Phrase(
        en: "The anticorruption layer takes the goods out of the legacy record, and nothing else.",
        ko: "손상 방지 계층이 레거시 레코드에서 물품 정보만 꺼내고 나머지는 받아들이지 않습니다.")
    case .purchasingTimedOut:
      Phrase(
        en: "Nobody waits for ever: Suppliers sends a reminder, and gives up after some of them.",
        ko: "무한정 기다리지 않습니다. 다시 독촉하고, 몇 번 해도 답이 없으면 공급을 포기합니다.")
    }
  }
}

import Inventory
import Primitives

extension InventoryInbound {
  /// Why Inventory gets this, and what it does with it.
  var purpose: Phrase {
    switch self {
    case .openStock:
      Phrase(
        en: "The opening stock is an event too: every number follows from the event store.",
        ko: "보관된 이벤트가 현재 상태의 근간이므로 기초 재고도 이벤트로 남깁니다.")
    case .lockItems:
      Phrase(
        en: "Inventory owns the stock: it locks all items of an order or none of them.",
        ko: "재고의 주인은 재고 컨텍스트입니다. 품목을 전부 잠그거나 하나도 잠그지 않습니다.")
    case .releaseItems:
      Phrase(
        en: "Released items are available again; waiting orders get them, the oldest first.",
        ko: "풀린 품목은 다시 가용 재고가 됩니다. 오래 기다린 주문부터 그 품목을 잠급니다.")
    case .goodsSent:
      Phrase(
        en: "Goods of a supplier enter the books; waiting orders get theirs, the oldest first.",
        ko: "공급자의 물품을 수령해 재고를 업데이트하고, 오래 기다린 주문부터 잠급니다.")
    case .supplyFailed:
      Phrase(
        en: "What nobody sends cannot be waited for: orders that only these goods would serve end.",
        ko: "아무도 보내지 않는 물품은 기다릴 수 없으므로, 채울 수 없는 대기 주문을 거절합니다.")
    case .orderDispatched:
      Phrase(
        en: "What has left is taken from the books: no longer locked, no longer on hand.",
        ko: "출고된 품목을 장부에서 뺍니다. 잠금과 보유가 함께 줄어듭니다.")
    }
  }
}

import Primitives
import Suppliers
import SuppliersContract

extension SuppliersEvent {
  /// What happened.
  var sentence: Phrase {
    switch self {
    case .supplierNotified(let event):
      return Phrase(
        en: "Supplier \(event.supplierId) was notified: \(event.item) at \(event.count), "
          + "minimum \(event.minimum), \(event.requested) requested.",
        ko: "공급자 \(event.supplierId)에 통보했습니다: \(event.item) 가용 \(event.count)개, "
          + "최소 임계값 \(event.minimum)개, \(event.requested)개 요청.")
    case .goodsSent(let event):
      return Phrase(
        en: "Supplier \(event.supplierId) sent goods: \(event.quantity) × \(event.item).",
        ko: "공급자 \(event.supplierId)에서 물품을 보냈습니다: \(event.item) \(event.quantity)개.")
    case .supplierReminded(let event):
      return Phrase(
        en: "Supplier \(event.supplierId) was reminded: \(event.requested) × \(event.item), "
          + "attempt \(event.attempt).",
        ko: "공급자 \(event.supplierId)에 독촉했습니다: \(event.item) \(event.requested)개, "
          + "\(event.attempt)번째.")
    case .supplyFailed(let event):
      return Phrase(
        en: "Supplier \(event.supplierId) was given up: \(event.quantity) × \(event.item) "
          + "will not come.",
        ko: "공급자 \(event.supplierId)에 요청한 공급을 포기했습니다: "
          + "\(event.item) \(event.quantity)개.")
    case .itemsListed(let event):
      return Phrase(
        en:
          "Suppliers listed \(Wording.count(event.items.count, "item")) with their minimum threshold.",
        ko: "품목 \(event.items.count)개의 공급자와 최소 임계값을 등록했습니다.")
    case .stockLevelNoted(let event):
      let named = event.levels.prefix(1).map { level in
        Phrase(
          en: "\(level.item) (\(level.available) available)",
          ko: "\(level.item)(가용 \(level.available)개)")
      }
      let list = Wording.list(named, of: event.levels.count)
      return Phrase(
        en: "Suppliers noted the stock level: \(list.en).", ko: "재고 수준을 기록했습니다: \(list.ko).")
    case .orderItemsNoted(let event):
      let list = Wording.list(event.items.prefix(2).map { Phrase($0.text) }, of: event.items.count)
      return Phrase(
        en: "Suppliers noted the items of order \(event.orderId): \(list.en).",
        ko: "주문 \(event.orderId)의 품목을 기록했습니다: \(list.ko).")
    case .paymentNoted(let event):
      return Phrase(
        en: "Suppliers noted that order \(event.orderId) is paid.",
        ko: "주문 \(event.orderId)의 지불 완료를 기록했습니다.")
    case .thresholdsChecked(let event):
      return Phrase(
        en: "The items of order \(event.orderId) were checked: "
          + "\(event.low) of \(event.items) at or below the minimum.",
        ko: "주문 \(event.orderId)의 품목이 최소 임계값을 초과하는지 확인했습니다: "
          + "\(event.items)개 중 \(event.low)개 부족.")
    }
  }
}

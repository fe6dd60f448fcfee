import Inventory
import InventoryContract
import Primitives

extension InventoryEvent {
  /// What happened.
  var sentence: Phrase {
    switch self {
    case .stockUpdated(let event): return event.sentence
    case .itemsLocked(let event):
      let goods = Wording.goods(event.lines)
      return Phrase(
        en: "Items were locked for order \(event.orderId): \(goods.en).",
        ko: "주문 \(event.orderId)의 품목을 잠갔습니다: \(goods.ko).")
    case .itemsReleased(let event) where event.lines.isEmpty:
      return Phrase(
        en: "Nothing was locked for order \(event.orderId), so nothing had to be released.",
        ko: "주문 \(event.orderId)에 잠긴 품목이 없어 해제 없이 마쳤습니다.")
    case .itemsReleased(let event):
      let goods = Wording.goods(event.lines)
      return Phrase(
        en: "The items of order \(event.orderId) were released: \(goods.en).",
        ko: "주문 \(event.orderId)의 품목 잠금을 해제했습니다: \(goods.ko).")
    case .stockShort(let event): return event.sentence
    case .goodsReceived(let event):
      return Phrase(
        en: "Goods were received into the warehouse: \(event.quantity) × \(event.item).",
        ko: "창고에서 물품을 수령했습니다: \(event.item) \(event.quantity)개.")
    case .stockOpened(let event):
      return Phrase(
        en: "The warehouse was opened with \(Wording.count(event.items.count, "item")).",
        ko: "품목 \(event.items.count)개로 창고를 열었습니다.")
    case .lockAwaited(let event):
      let goods = Wording.goods(event.lines)
      return Phrase(
        en: "Order \(event.orderId) joined the queue for goods: \(goods.en).",
        ko: "\(Josa.object.attached(to: "주문 \(event.orderId)")) 물품 대기열에 넣었습니다: \(goods.ko).")
    case .itemsTakenOut(let event):
      let goods = Wording.goods(event.lines)
      return Phrase(
        en: "The items of order \(event.orderId) left the books: \(goods.en).",
        ko: "출고된 주문 \(event.orderId)의 품목을 장부에서 뺐습니다: \(goods.ko).")
    }
  }
}

extension StockUpdated {
  fileprivate var sentence: Phrase {
    let named = items.prefix(1).map { item in
      Phrase(
        en: "\(item.item) (\(item.available) available, \(item.locked) locked)",
        ko: "\(item.item)(가용 \(item.available)개, 잠금 \(item.locked)개)")
    }
    let list = Wording.list(named, of: items.count)
    return Phrase(en: "Stock was updated: \(list.en).", ko: "재고를 업데이트했습니다: \(list.ko).")
  }
}

extension StockShort {
  fileprivate var sentence: Phrase {
    guard waits || !items.isEmpty else {
      return Phrase(
        en: "Order \(orderId) was refused after it had waited: nobody sends what it lacks.",
        ko: "기다리던 물품이 오지 않아 \(Josa.object.attached(to: "주문 \(orderId)")) 거절했습니다.")
    }
    let missing = Wording.goods(items.lazy.map { (item: $0.item, units: $0.missing) })
    return Phrase(
      en:
        "Order \(orderId) \(waits ? "was left waiting for stock" : "was refused for want of stock"): "
        + "\(missing.en) missing.",
      ko: "재고가 부족해 \(Josa.object.attached(to: "주문 \(orderId)")) "
        + "\(waits ? "대기시켰습니다" : "거절했습니다"): "
        + "\(missing.ko) 부족.")
  }
}

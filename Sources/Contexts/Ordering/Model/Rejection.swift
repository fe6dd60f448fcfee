public import EventSourcing
public import Primitives

/// Why Ordering said no.
public enum OrderingRejection: Error, Rejection, Equatable {
  case orderExists(OrderID)
  case noLines
  case unknownItem(ItemID)
  case otherCurrency(ItemID)
  case tooManyUnits
  case unknownOrder(OrderID)
  case alreadyCancelled(OrderID)
  case alreadyCancelling(OrderID)
  case alreadyShipping(OrderID)

  public var reason: Phrase {
    switch self {
    case .orderExists(let id):
      Phrase(en: "there is an order \(id) already", ko: "주문 \(id)이(가) 이미 있습니다")
    case .noLines:
      Phrase(en: "an order needs at least one line", ko: "주문 항목이 하나 이상 있어야 합니다")
    case .unknownItem(let item):
      Phrase(en: "\(item) is not in the catalogue", ko: "\(item)은(는) 카탈로그에 없습니다")
    case .otherCurrency(let item):
      Phrase(
        en: "the price of \(item) is in another currency", ko: "\(item)의 가격 통화가 다릅니다")
    case .tooManyUnits:
      Phrase(
        en: "an order holds at most \(Quantity.limitPerOrder) units",
        ko: "한 주문은 최대 \(Quantity.limitPerOrder)개까지입니다")
    case .unknownOrder(let id):
      Phrase(en: "there is no order \(id)", ko: "주문 \(id)이(가) 없습니다")
    case .alreadyCancelled(let id):
      Phrase(en: "order \(id) is cancelled already", ko: "주문 \(id)은(는) 이미 취소되었습니다")
    case .alreadyCancelling(let id):
      Phrase(
        en: "order \(id) is being cancelled already", ko: "주문 \(id)은(는) 이미 취소 중입니다")
    case .alreadyShipping(let id):
      Phrase(
        en: "order \(id) is on its way: too late to cancel",
        ko: "주문 \(id)은(는) 배송중이라 취소할 수 없습니다")
    }
  }
}

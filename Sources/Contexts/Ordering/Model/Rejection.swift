public import EventSourcing
public import Primitives

/// Why Ordering said no.
public enum OrderingRejection: Error, Rejection, Equatable {
  case orderExists(OrderID)
  case noLines
  case unknownItem(ItemID)
  case otherCurrency(ItemID)
  case priceOutOfRange(ItemID)
  case tooManyUnits
  case unknownOrder(OrderID)
  case alreadyCancelled(OrderID)
  case alreadyCancelling(OrderID)
  case alreadyShipping(OrderID)

  public var reason: Phrase {
    switch self {
    case .orderExists(let id):
      Phrase(en: "there is an order \(id) already", ko: "주문 번호 \(id)의 주문이 이미 있습니다")
    case .noLines:
      Phrase(en: "an order needs at least one line", ko: "주문 항목은 하나 이상이어야 합니다")
    case .unknownItem(let item):
      Phrase(
        en: "\(item) is not in the catalogue",
        ko: "\(Josa.topic.attached(to: item.text)) 카탈로그에 없습니다")
    case .otherCurrency(let item):
      Phrase(
        en: "the price of \(item) is in another currency", ko: "\(item)의 가격 통화가 다릅니다")
    case .priceOutOfRange(let item):
      Phrase(
        en: "the price of \(item) is negative or too high",
        ko: "\(item)의 가격이 음수이거나 너무 큽니다")
    case .tooManyUnits:
      Phrase(
        en: "an order holds at most \(Quantity.limitPerOrder) units",
        ko: "한 주문에는 최대 \(Quantity.limitPerOrder)개까지 담을 수 있습니다")
    case .unknownOrder(let id):
      Phrase(en: "there is no order \(id)", ko: "주문 번호 \(id)의 주문이 없습니다")
    case .alreadyCancelled(let id):
      Phrase(
        en: "order \(id) is cancelled already",
        ko: "\(Josa.topic.attached(to: "주문 \(id)")) 이미 취소되었습니다")
    case .alreadyCancelling(let id):
      Phrase(
        en: "order \(id) is being cancelled already",
        ko: "\(Josa.topic.attached(to: "주문 \(id)")) 이미 취소중입니다")
    case .alreadyShipping(let id):
      Phrase(
        en: "order \(id) is on its way: too late to cancel",
        ko: "\(Josa.topic.attached(to: "주문 \(id)")) 이미 배송중이라 취소할 수 없습니다")
    }
  }
}

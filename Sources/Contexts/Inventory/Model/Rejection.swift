public import EventSourcing
public import Primitives

/// Why Inventory said no.
public enum InventoryRejection: Error, Rejection, Equatable {
  case alreadyOpen
  case alreadyLocked(OrderID)
  case alreadyTakenOut(OrderID)
  case notLocked(OrderID)

  public var reason: Phrase {
    switch self {
    case .alreadyOpen:
      Phrase(en: "the warehouse is open already", ko: "창고는 이미 열려 있습니다")
    case .alreadyLocked(let id):
      Phrase(
        en: "the items of order \(id) are locked already",
        ko: "주문 \(id)의 품목은 이미 잠겨 있습니다")
    case .alreadyTakenOut(let id):
      Phrase(
        en: "the items of order \(id) have left the warehouse",
        ko: "주문 \(id)의 품목은 이미 출하되었습니다")
    case .notLocked(let id):
      Phrase(en: "nothing is locked for order \(id)", ko: "주문 \(id)의 잠긴 품목이 없습니다")
    }
  }
}

public import EventSourcing
public import Primitives

/// Why Delivery said no.
public enum DeliveryRejection: Error, Rejection, Equatable {
  case shipmentStopped(OrderID)

  public var reason: Phrase {
    switch self {
    case .shipmentStopped(let id):
      Phrase(
        en: "the shipment of order \(id) was stopped: the carrier leaves without it",
        ko: "주문 \(id)의 배송이 중지되어 택배사가 빈손으로 돌아갑니다")
    }
  }
}

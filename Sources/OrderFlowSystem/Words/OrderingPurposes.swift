import Ordering
import Primitives

extension OrderingInbound {
  /// Why Ordering gets this, and what it does with it.
  var purpose: Phrase {
    switch self {
    case .listPrices:
      Phrase(
        en: "Ordering keeps its own price list: it totals an order without asking anybody.",
        ko: "주문 컨텍스트는 자체 가격표가 있어 다른 컨텍스트에 묻지 않고 총액을 계산합니다.")
    case .placeOrder:
      Phrase(
        en:
          "Ordering records the order and asks Inventory, which owns the stock, to lock the items.",
        ko: "고객 주문을 기록하고, 재고를 소유한 재고 컨텍스트에 품목 잠금을 요청합니다.")
    case .cancelOrder:
      Phrase(
        en:
          "Ordering conducts the cancellation; once it is processed, Delivery has the first word.",
        ko: "취소는 주문 컨텍스트가 조율합니다. 이미 처리를 마쳤다면 배달에 먼저 확인합니다.")
    case .itemsLocked:
      Phrase(
        en: "With its items locked, an order is set to preparing for shipment and published.",
        ko: "품목이 잠겼으니 주문을 배송 준비중으로 바꾸고 처리 완료를 알립니다.")
    case .stockShort:
      Phrase(
        en: "Ordering owns the status: a short order waits, or is cancelled, by Inventory's rule.",
        ko: "주문 상태는 여기서 관리합니다. 재고의 규칙에 따라 주문을 대기시키거나 취소합니다.")
    case .paymentProcessingCompleted:
      Phrase(
        en: "Ordering notes that the order is paid, so the customer can see it.",
        ko: "지불 완료를 주문 기록에 남겨 고객이 확인할 수 있게 합니다.")
    case .paymentDeclined:
      Phrase(
        en: "Without money no order: Ordering cancels it and has the lock released.",
        ko: "지불이 거절되면 주문을 취소하고, 잠근 품목을 풀어 달라고 재고에 요청합니다.")
    case .paymentRefunded:
      Phrase(
        en: "Only when the money is back is the order cancelled and its lock released.",
        ko: "환불이 끝난 뒤에야 주문을 취소하고, 잠근 품목을 풀어 달라고 재고에 요청합니다.")
    case .orderDispatched:
      Phrase(
        en: "Last step of the flow: what has left the warehouse is marked as shipping.",
        ko: "흐름의 마지막 단계: 소포가 창고를 떠났으니 주문 상태를 배송중으로 바꿉니다.")
    case .shipmentStopped:
      Phrase(
        en: "The parcels stay, so the money goes back: Ordering asks Billing for the refund.",
        ko: "소포가 나가지 않았으니 청구 컨텍스트에 환불을 요청합니다.")
    case .shipmentStopRefused:
      Phrase(
        en: "Too late: the order goes on as if nothing had been asked, and the customer is told.",
        ko: "이미 출하되어 늦었습니다. 주문은 그대로 진행하고 고객에게 알립니다.")
    }
  }
  /// The same where compensation is off; nil where that makes no difference.
  var purposeUncompensated: Phrase? {
    switch self {
    case .paymentDeclined, .paymentRefunded:
      Phrase(
        en: "Compensation is off: the order is cancelled, and nobody has its lock released.",
        ko: "보상이 꺼져 있어 주문만 취소하고, 잠근 품목을 풀어 달라고 요청하지 않습니다.")
    case .shipmentStopped:
      Phrase(
        en: "Compensation is off: the parcels stay, and nobody asks for the refund.",
        ko: "보상이 꺼져 있어 소포는 나가지 않았지만 환불을 요청하지 않습니다.")
    case .listPrices, .placeOrder, .cancelOrder, .itemsLocked, .stockShort,
      .paymentProcessingCompleted, .orderDispatched, .shipmentStopRefused:
      nil
    }
  }
}

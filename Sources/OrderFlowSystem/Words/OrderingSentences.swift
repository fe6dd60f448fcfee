import BillingContract
import Ordering
import OrderingContract
import Primitives

extension OrderingEvent {
  /// What happened.
  var sentence: Phrase {
    switch self {
    case .orderPlaced(let event):
      Phrase(
        en: "Order \(event.orderId) was placed by \(event.customerId): "
          + "\(Wording.count(event.lines.count, "line")), \(event.total).",
        ko: "\(event.customerId) 고객의 \(Josa.object.attached(to: "주문 \(event.orderId)")) "
          + "접수했습니다: "
          + "\(event.lines.count)개 항목, \(event.total).")
    case .orderProcessingCompleted(let event):
      Phrase(
        en:
          "Order \(event.orderId) was processed: preparing for shipment, \(event.total) to charge.",
        ko: "주문 \(event.orderId)의 처리를 완료했습니다: 배송 준비중, 청구할 금액 \(event.total).")
    case .orderShipping(let event):
      Phrase(
        en: "Order \(event.orderId) was marked as shipping.",
        ko: "주문 \(event.orderId)의 상태를 배송중으로 바꿨습니다.")
    case .orderCancelled(let event):
      Phrase(
        en: "Order \(event.orderId) was cancelled: \(event.reason.words.en).",
        ko: "\(Josa.object.attached(to: "주문 \(event.orderId)")) 취소했습니다: "
          + "\(event.reason.words.ko).")
    case .pricesListed(let event):
      Phrase(
        en: "Ordering listed the prices of \(Wording.count(event.prices.count, "item")).",
        ko: "품목 \(event.prices.count)개의 가격을 등록했습니다.")
    case .stockAwaited(let event):
      Phrase(
        en: "Order \(event.orderId) was set to wait for goods.",
        ko: "주문 \(event.orderId)의 상태를 재고 대기로 바꿨습니다.")
    case .orderPaid(let event):
      Phrase(
        en: "Order \(event.orderId) was marked as paid, by charge \(event.chargeId).",
        ko: "주문 \(event.orderId)의 지불 완료를 기록했습니다: 청구 \(event.chargeId).")
    case .cancellationRequested(let event):
      Phrase(
        en: "Order \(event.orderId) was set to cancelling: Delivery is asked whether it has left.",
        ko: "주문 \(event.orderId)의 취소를 시작했습니다: 이미 출하되었는지 배달에 확인합니다.")
    case .cancellationRefused(let event):
      Phrase(
        en: "Order \(event.orderId) was not cancelled: it had left, and the customer was told.",
        ko: "주문 \(event.orderId)의 취소를 거절했습니다: 이미 출하되어 고객에게 알렸습니다.")
    case .refundRequested(let event):
      Phrase(
        en: "A refund was requested for order \(event.orderId), whose shipment was stopped.",
        ko: "배송이 중지된 주문 \(event.orderId)의 환불을 요청했습니다.")
    }
  }
}

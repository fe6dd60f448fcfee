import Billing
import BillingContract
import Primitives

extension BillingEvent {
  /// What happened.
  var sentence: Phrase {
    switch self {
    case .chargeRequested(let event):
      Phrase(
        en: "The payment provider was asked for \(event.amount): charge \(event.chargeId).",
        ko: "결제 대행사에 지불 처리를 요청했습니다: 청구 \(event.chargeId), \(event.amount).")
    case .chargeRepeated(let event):
      Phrase(
        en: "The payment provider was asked again for charge \(event.chargeId): "
          + "attempt \(event.attempt).",
        ko: "결제 대행사에 청구 \(event.chargeId)의 지불 처리를 다시 요청했습니다: \(event.attempt)번째.")
    case .paymentProcessingCompleted(let event):
      Phrase(
        en: "Charge \(event.chargeId) was paid: \(event.amount) for order \(event.orderId).",
        ko: "청구 \(event.chargeId)의 지불 처리를 완료했습니다: 주문 \(event.orderId), \(event.amount).")
    case .paymentDeclined(let event):
      Phrase(
        en: "Charge \(event.chargeId) was declined: \(event.reason.words.en).",
        ko: "청구 \(event.chargeId)의 지불이 거절되었습니다: \(event.reason.words.ko).")
    case .paymentRefunded(let event) where event.amount.minorUnits == 0:
      Phrase(
        en: "Nothing had been taken for order \(event.orderId), so nothing went back.",
        ko: "주문 \(event.orderId)에서 받은 금액이 없어 환불 없이 마쳤습니다.")
    case .paymentRefunded(let event):
      Phrase(
        en: "Charge \(event.chargeId) was refunded: \(event.amount) went back.",
        ko: "청구 \(event.chargeId)의 금액을 환불했습니다: \(event.amount).")
    case .refundAwaited(let event):
      Phrase(
        en: "The refund of order \(event.orderId) was put off until its payment is known.",
        ko: "지불 결과를 알 때까지 주문 \(event.orderId)의 환불을 미뤘습니다.")
    }
  }
}

import Billing
import Primitives

extension BillingInbound {
  /// Why Billing gets this, and what it does with it.
  var purpose: Phrase {
    switch self {
    case .orderProcessingCompleted:
      Phrase(
        en: "Billing takes payment once an order is processed: an order is a charge here.",
        ko: "처리가 완료된 주문의 지불을 진행합니다. 이 컨텍스트에서 주문은 '청구'입니다.")
    case .refundPayment:
      Phrase(
        en: "Billing alone knows what was taken: it gives that back, all of it.",
        ko: "얼마를 받았는지는 청구 컨텍스트만 압니다. 받은 금액을 전액 환불합니다.")
    case .providerReply:
      Phrase(
        en: "The anticorruption layer turns the provider's code into paid or declined.",
        ko: "손상 방지 계층이 결제 대행사의 응답 코드를 지불 완료 또는 거절로 번역합니다.")
    case .providerTimedOut:
      Phrase(
        en: "Nobody waits for ever: Billing asks again, and gives the charge up after some tries.",
        ko: "무한정 기다리지 않습니다. 다시 요청하고, 몇 번 해도 답이 없으면 청구를 포기합니다.")
    }
  }
}

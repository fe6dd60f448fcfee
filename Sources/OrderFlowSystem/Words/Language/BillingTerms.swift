import Primitives
import Simulation

/// The words of Billing.
extension OrderFlow {
  static let billingTerms = [
    Term(
      Phrase(en: "charge", ko: "청구"), code: "Charge",
      meaning: Phrase(
        en: "What is taken from a customer for one order. Billing knows no order lines.",
        ko: "주문 하나에 대해 고객에게서 받는 금액. 청구는 주문 항목을 모릅니다.")),
    Term(
      Phrase(en: "account", ko: "계정"), code: "Account",
      meaning: Phrase(
        en: "All charges of one order, and whether its money is to be given back.",
        ko: "주문 하나의 모든 청구와 환불 예정 여부.")),
    Term(
      Phrase(en: "requested", ko: "지불 요청"), code: "requested",
      meaning: Phrase(
        en: "The payment provider was asked; it has not answered yet.",
        ko: "결제 대행사에 요청했고 아직 답이 없는 상태.")),
    Term(
      Phrase(en: "paid", ko: "지불 완료"), code: "paid",
      meaning: Phrase(
        en: "The provider has taken the money.",
        ko: "결제 대행사가 돈을 받은 상태.")),
    Term(
      Phrase(en: "declined", ko: "지불 거절"), code: "declined",
      meaning: Phrase(
        en: "The money cannot be had; the reason is in our words, not in the provider's codes.",
        ko: "돈을 받을 수 없는 상태. 이유는 대행사의 코드가 아니라 우리 용어로 적습니다.")),
    Term(
      Phrase(en: "refund", ko: "환불"), code: "RefundPayment",
      meaning: Phrase(
        en: "All that was taken for an order goes back.",
        ko: "주문 때문에 받은 돈을 모두 돌려주는 일.")),
  ]
}

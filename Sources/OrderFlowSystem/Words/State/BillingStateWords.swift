import Billing
import BillingContract
import Primitives

extension OrderFlow {
  /// The state of Billing: an account with its charges for each order, and what was taken.
  static let billingState = StateVocabulary(
    parts: [
      "accounts": .rows(Phrase(en: "account", ko: "계정")),
      "charges": .rows(Phrase(en: "charge", ko: "청구")),
      "id": .named(Phrase(en: "number", ko: "번호")),
      "amount": .named(Phrase(en: "amount", ko: "금액")),
      "attempts": .named(Phrase(en: "attempts", ko: "요청 횟수")),
      "refundIsAwaited": .named(Phrase(en: "to be refunded", ko: "환불 예정")),
      "requested": .named(Phrase(en: "charges requested", ko: "지불 요청 수")),
      "paid": .named(Phrase(en: "charges paid", ko: "지불 완료 수")),
      "declined": .named(Phrase(en: "charges declined", ko: "지불 거절 수")),
      "refunded": .named(Phrase(en: "charges refunded", ko: "환불 수")),
      "taken": .named(Phrase(en: "taken", ko: "받은 금액")),
      "currency": .named(Phrase(en: "currency", ko: "통화")),
    ],
    values: ["status": chargeStatus])

  /// The status as it is stored: `paid`, or `declined(noAnswer)`.
  @Sendable private static func chargeStatus(_ stored: String) -> Phrase? {
    let parts = stored.split(separator: "(")
    switch parts.first {
    case "requested": return ChargeStatus.requested.words
    case "paid": return ChargeStatus.paid.words
    case "refunded": return ChargeStatus.refunded.words
    case "declined":
      guard let reason = DeclineReason(rawValue: String(parts.last?.dropLast() ?? "")) else {
        return nil
      }
      let status = ChargeStatus.declined(reason).words
      return Phrase(
        en: "\(status.en): \(reason.words.en)", ko: "\(status.ko): \(reason.words.ko)")
    default: return nil
    }
  }
}

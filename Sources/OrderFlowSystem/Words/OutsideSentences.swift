import Billing
import BillingContract
import Delivery
import Primitives
import Suppliers

extension OutsideReply {
  /// What comes from outside, in the outside system's own terms.
  var sentence: Phrase {
    switch self {
    case .provider(let reply):
      Phrase(
        en:
          "The payment provider answers for \(reply.reference): response code \(reply.responseCode).",
        ko: "결제 대행사가 응답합니다: 청구 \(reply.reference), 응답 코드 \(reply.responseCode).")
    case .providerTimedOut(let message):
      Phrase(
        en: "The payment provider has not answered for \(message.reference) in time.",
        ko: "결제 대행사가 제한 시간 안에 응답하지 않았습니다: 청구 \(message.reference).")
    case .carrier(let pickup):
      Phrase(
        en: "The carrier comes for order \(pickup.orderId) with "
          + "\(Wording.count(pickup.labels.count, "label")).",
        ko: "택배사가 주문 \(pickup.orderId)의 소포를 가지러 옵니다: 운송장 \(pickup.labels.count)장.")
    case .purchasing(let record):
      Phrase(
        en: "The purchasing system writes a record: \(record.transactionCode), "
          + "key \(record.key), field12 \(record.field12).",
        ko: "구매 시스템의 레코드가 옵니다: \(record.transactionCode), "
          + "key \(record.key), field12 \(record.field12).")
    case .purchasingTimedOut(let message):
      Phrase(
        en: "No goods came in time: request \(message.request) for \(message.item).",
        ko: "제한 시간 안에 물품이 오지 않았습니다: \(message.item), \(message.request)번 요청.")
    }
  }
}

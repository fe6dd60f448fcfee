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
    }
  }
}

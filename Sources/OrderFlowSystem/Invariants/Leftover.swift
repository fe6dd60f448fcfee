import Billing
import Inventory
import Ordering
import Primitives

/// What can be wrong with an order when nothing is under way any more.
enum Leftover: CaseIterable {
  case placedForEver
  case waitsUnheard
  case waitsForGoodsThere
  case waitsForSilentSupplier
  case waitsUnrequested
  case neverCharged
  case paymentUnanswered
  case declineUnheard
  case paidNotLeft
  case refundedNotCancelled
  case dispatchUnheard
  case cancelsUnanswered
  case cancelsUnrefunded
  case cancelsForEver
  case lockedThoughLeft
  case lockedThoughCancelled
  case queuedThoughCancelled
  case paidThoughCancelled
  case lockedForNobody

  func phrase(_ id: OrderID) -> Phrase {
    let topic = Josa.topic.attached(to: "주문 \(id)")
    return switch self {
    case .placedForEver:
      Phrase(
        en: "order \(id) was placed and never heard whether its items are locked",
        ko: "\(topic) 접수된 뒤 품목 잠금 결과를 듣지 못했습니다")
    case .waitsUnheard:
      Phrase(
        en: "order \(id) waits and never heard what became of its items",
        ko: "\(topic) 대기하면서 품목이 어떻게 되었는지 듣지 못했습니다")
    case .waitsForGoodsThere:
      Phrase(
        en: "order \(id) waits for goods that are there", ko: "\(topic) 이미 있는 물품을 기다립니다")
    case .waitsForSilentSupplier:
      Phrase(
        en: "order \(id) waits for goods that a supplier was asked for and never sent",
        ko: "\(topic) 공급자가 보내지 않은 물품을 계속 기다립니다")
    case .waitsUnrequested:
      Phrase(
        en: "order \(id) waits, and no supplier was asked",
        ko: "\(topic) 물품을 기다리지만 요청받은 공급자가 없습니다")
    case .neverCharged:
      Phrase(
        en: "order \(id) was processed and never charged",
        ko: "\(topic) 처리가 완료되었지만 청구되지 않았습니다")
    case .paymentUnanswered:
      Phrase(
        en: "items are locked for order \(id), whose payment was never answered",
        ko: "지불 결과를 받지 못한 주문 \(id)의 품목이 아직 잠겨 있습니다")
    case .declineUnheard:
      Phrase(
        en: "order \(id) never heard that its payment was declined",
        ko: "\(topic) 지불이 거절되었다는 소식을 듣지 못했습니다")
    case .paidNotLeft:
      Phrase(en: "order \(id) is paid and has not left", ko: "\(topic) 지불되었지만 출하되지 않았습니다")
    case .refundedNotCancelled:
      Phrase(
        en: "order \(id) was refunded and is not cancelled",
        ko: "\(topic) 환불되었지만 취소되지 않았습니다")
    case .dispatchUnheard:
      Phrase(
        en: "order \(id) has left, and Ordering never heard of it",
        ko: "\(topic) 출하되었지만 주문 컨텍스트가 듣지 못했습니다")
    case .cancelsUnanswered:
      Phrase(
        en: "order \(id) is being cancelled for ever: its payment was never answered",
        ko: "\(topic) 지불 결과를 듣지 못해 취소가 끝나지 않았습니다")
    case .cancelsUnrefunded:
      Phrase(
        en: "order \(id) is being cancelled for ever: its money did not go back",
        ko: "\(topic) 환불되지 않아 취소가 끝나지 않았습니다")
    case .cancelsForEver:
      Phrase(en: "order \(id) is being cancelled for ever", ko: "\(topic) 취소가 끝나지 않았습니다")
    case .lockedThoughLeft:
      Phrase(
        en: "items are locked for order \(id), which has left",
        ko: "이미 출하된 주문 \(id)에 잠긴 품목이 남아 있습니다")
    case .lockedThoughCancelled:
      Phrase(
        en: "items are locked for order \(id), which is cancelled",
        ko: "취소된 주문 \(id)에 잠긴 품목이 남아 있습니다")
    case .queuedThoughCancelled:
      Phrase(
        en: "order \(id) is cancelled and still waits for goods",
        ko: "\(topic) 취소되었지만 아직 물품 대기열에 있습니다")
    case .paidThoughCancelled:
      Phrase(
        en: "order \(id) is cancelled, and its money did not go back",
        ko: "\(topic) 취소되었지만 환불되지 않았습니다")
    case .lockedForNobody:
      Phrase(
        en: "items are kept for order \(id), which nobody placed",
        ko: "접수된 적 없는 주문 \(id)에 품목이 잡혀 있습니다")
    }
  }
}

import Ordering
import OrderingContract
import Primitives

extension OrderFlow {
  /// The state of Ordering: orders, prices, and how many orders are in each status.
  static let orderingState = StateVocabulary(
    parts: [
      "orders": .rows(Phrase(en: "order", ko: "주문")),
      "prices": .rows(Phrase(en: "price of", ko: "가격")),
      "counts": .keyed(orders),
      "customer": .named(Phrase(en: "customer", ko: "고객")),
      "unitPrice": .named(Phrase(en: "unit price", ko: "단가")),
      "total": .named(Phrase(en: "total", ko: "총액")),
      "isPaid": .named(Phrase(en: "paid", ko: "지불 완료")),
      "stopIsPending": .named(Phrase(en: "stop asked", ko: "중지 요청")),
      "cancellation": .named(Phrase(en: "cancelled because", ko: "취소 이유")),
    ],
    values: [
      "status": { OrderStatus(rawValue: $0)?.words },
      "cancellation": { CancellationReason(rawValue: $0)?.words },
    ])

  /// How many orders are in the status that has the place `place` among all, from 1.
  @Sendable private static func orders(inStatusAt place: String) -> Phrase {
    let all = OrderStatus.allCases
    guard let index = Int(place), all.indices.contains(index - 1) else { return Phrase(place) }
    let status = all[index - 1].words
    return Phrase(en: "orders \(status.en)", ko: "\(status.ko) 주문 수")
  }
}

import Primitives

extension OrderFlow {
  /// The state of Suppliers: a supply record for each item, and the orders it knows of.
  static let suppliersState = StateVocabulary(
    parts: [
      "items": .keyed { Phrase($0) },
      "supplier": .named(Phrase(en: "supplier", ko: "공급자")),
      "minimum": .named(Phrase(en: "minimum", ko: "최소 임계값")),
      "units": .silent,
      "level": .silent,
      "available": .named(Phrase(en: "available", ko: "가용")),
      "locked": .named(Phrase(en: "locked", ko: "잠금")),
      "backlog": .named(Phrase(en: "backlog", ko: "부족")),
      "received": .named(Phrase(en: "received", ko: "수령")),
      "revision": .named(Phrase(en: "revision", ko: "변경 번호")),
      "requested": .named(Phrase(en: "units requested", ko: "요청 수량")),
      "requests": .named(Phrase(en: "requests", ko: "요청 횟수")),
      "open": .rows(Phrase(en: "open request", ko: "미응답 요청")),
      "number": .named(Phrase(en: "number", ko: "번호")),
      "attempts": .named(Phrase(en: "attempts", ko: "요청 횟수")),
      "orders": .rows(Phrase(en: "order", ko: "주문")),
      "orders.items": .rows(Phrase(en: "item", ko: "품목")),
      "isPaid": .named(Phrase(en: "paid", ko: "지불 완료")),
      "notified": .named(Phrase(en: "suppliers notified", ko: "공급자 통보 수")),
      "answered": .named(Phrase(en: "requests answered", ko: "응답 수")),
      "failed": .named(Phrase(en: "requests given up", ko: "포기한 요청 수")),
      "checked": .named(Phrase(en: "orders checked", ko: "확인한 주문 수")),
    ], values: [:])
}

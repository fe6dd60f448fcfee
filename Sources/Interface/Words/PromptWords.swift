import Primitives

/// Lines that are typed.
enum PromptWords: Wording {
  case title(PromptState.Question)
  case hint(PromptState.Question)
  case found(Int)
  case looking

  static var samples: [PromptWords] {
    PromptState.Question.allCases.map { .title($0) }
      + PromptState.Question.allCases.map { .hint($0) } + [
        .found(0), .found(1), .found(2), .looking,
      ]
  }

  var phrase: Phrase {
    switch self {
    case .title(.moment): Phrase(en: "Go to a moment", ko: "시점으로 이동")
    case .title(.breakpoint): Phrase(en: "Stop at", ko: "멈출 곳")
    case .title(.find): Phrase(en: "Find in the log", ko: "기록에서 찾기")
    case .hint(.moment):
      Phrase(en: "#120, 10:31:05 or an event's id", ko: "#120, 10:31:05 또는 이벤트 ID")
    case .hint(.breakpoint):
      Phrase(
        en: "PAYMENT_DECLINED where amount.minorUnits > 10000",
        ko: "예: PAYMENT_DECLINED where amount.minorUnits > 10000")
    case .hint(.find):
      Phrase(en: "a name, an order, any word of the payload", ko: "이름, 주문 번호, 내용의 아무 낱말")
    case .found(1): Phrase(en: "1 entry holds it", ko: "1건 찾음")
    case .found(let count): Phrase(en: "\(count) entries hold it", ko: "\(count)건 찾음")
    case .looking: Phrase(en: "looking", ko: "찾는 중")
    }
  }
}

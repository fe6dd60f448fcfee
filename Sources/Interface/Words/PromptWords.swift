import Primitives

/// Lines that are typed.
enum PromptWords: Wording {
  case title(PromptState.Question)
  case hint(PromptState.Question)
  /// Moments that there are: the last position, and its time.
  case moments(Int, time: String)
  case found(Int)
  /// The same up to the moment in the past that is looked at.
  case foundSoFar(Int)
  case looking

  static var samples: [PromptWords] {
    PromptState.Question.allCases.map { .title($0) }
      + PromptState.Question.allCases.map { .hint($0) } + [
        .moments(120, time: "10:31:05.000"), .found(0), .found(1), .found(2), .foundSoFar(0),
        .foundSoFar(1), .looking,
      ]
  }

  var phrase: Phrase {
    switch self {
    case .title(.moment): Phrase(en: "Go to a moment", ko: "시점으로 이동")
    case .title(.breakpoint): Phrase(en: "Stop at", ko: "멈출 곳")
    case .title(.fault): Phrase(en: "What is to go wrong (simulated)", ko: "일으킬 장애(모의)")
    case .title(.find): Phrase(en: "Find in the log", ko: "기록에서 찾기")
    case .hint(.moment):
      Phrase(en: "a position, a time or an event's id", ko: "위치, 시각 또는 이벤트 ID")
    case .moments(let position, let time):
      Phrase(
        en: "a position (#\(position)), a time (\(time), +3d 10:00) or an event's id",
        ko: "위치(#\(position)), 시각(\(time), +3d 10:00) 또는 이벤트 ID")
    case .hint(.breakpoint):
      Phrase(
        en: "such as PAYMENT_PROCESSING_COMPLETED where amount.minorUnits > 10000",
        ko: "예: PAYMENT_PROCESSING_COMPLETED where amount.minorUnits > 10000")
    case .hint(.fault):
      Phrase(
        en:
          "such as drop 10%, delay 25% by 3s, crash billing after-record",
        ko: "예: drop 10%, delay 25% by 3s, crash billing after-record"
      )
    case .hint(.find):
      Phrase(en: "a name, an order, any word of the payload", ko: "이름, 주문 번호, 내용의 아무 낱말")
    case .found(1): Phrase(en: "1 entry holds it", ko: "1건 찾음")
    case .found(let count): Phrase(en: "\(count) entries hold it", ko: "\(count)건 찾음")
    case .foundSoFar(1): Phrase(en: "1 entry holds it up to this moment", ko: "이 시점까지 1건 찾음")
    case .foundSoFar(let count):
      Phrase(en: "\(count) entries hold it up to this moment", ko: "이 시점까지 \(count)건 찾음")
    case .looking: Phrase(en: "looking", ko: "찾는 중")
    }
  }
}

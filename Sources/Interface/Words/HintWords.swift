import Primitives

/// What a key does, in a word, for the key line.
enum HintWords: Wording {
  case action(Action)
  case backToNow, pause, unzoom

  static var samples: [HintWords] {
    Bindings.standard.all.filter { $0.hint != nil }.map { .action($0.action) }
      + [.backToNow, .pause, .unzoom]
  }

  var phrase: Phrase {
    switch self {
    case .backToNow: Phrase(en: "back to now", ko: "현재로")
    case .pause: Phrase(en: "pause", ko: "멈춤")
    case .unzoom: Phrase(en: "back", ko: "돌아가기")
    case .action(let action): Self.word(action)
    }
  }

  private static func word(_ action: Action) -> Phrase {
    switch action {
    case .step: Phrase(en: "next message", ko: "다음 메시지")
    case .back: Phrase(en: "back", ko: "뒤로")
    case .toStart: Phrase(en: "start", ko: "처음")
    case .toNow: Phrase(en: "to the end", ko: "끝으로")
    case .run: Phrase(en: "run", ko: "실행")
    case .faster, .slower: Phrase(en: "speed", ko: "속도")
    case .placeOrder: Phrase(en: "order", ko: "주문하기")
    case .nextPane: Phrase(en: "next pane", ko: "다음 칸")
    case .selectNext, .selectPrevious: Phrase(en: "select", ko: "고르기")
    case .inspect: Phrase(en: "show whole", ko: "자세히")
    case .zoom: Phrase(en: "zoom", ko: "확대")
    case .viewMenu: Phrase(en: "view", ko: "보기")
    case .copy: Phrase(en: "copy", ko: "복사")
    case .help: Phrase(en: "help", ko: "도움말")
    case .quit: Phrase(en: "quit", ko: "끝내기")
    case .close: Phrase(en: "close", ko: "닫기")
    case .scrollDown, .scrollUp: Phrase(en: "scroll", ko: "넘기기")
    case .send: Phrase(en: "send", ko: "보내기")
    case .nextField, .previousField: Phrase(en: "field", ko: "항목 이동")
    default: HelpWords.action(action).phrase
    }
  }
}

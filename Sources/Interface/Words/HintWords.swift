import Primitives

/// What a key does, in a word, for the key line.
enum HintWords: Wording {
  case action(Action)
  case backToNow, pause, overview, goBack, endRebuild, payload, hideStory, thisOrder
  /// What is done with what is selected in the flight view.
  case deliver, resend, lift, turn

  static var samples: [HintWords] {
    Bindings.standard.all.filter { $0.hint != nil }.map { .action($0.action) }
      + [
        .backToNow, .pause, .overview, .goBack, .endRebuild, .payload, .hideStory, .thisOrder,
        .deliver,
        .resend, .lift, .turn,
      ]
  }

  var phrase: Phrase {
    switch self {
    case .backToNow: Phrase(en: "back to now", ko: "현재로")
    case .pause: Phrase(en: "pause", ko: "멈춤")
    case .overview: Phrase(en: "overview", ko: "개요로")
    case .goBack: Phrase(en: "go back", ko: "돌아가기")
    case .payload: Phrase(en: "its payload", ko: "내용으로")
    case .hideStory: Phrase(en: "close the story", ko: "과정 닫기")
    case .thisOrder: Phrase(en: "this order", ko: "이 주문만")
    case .deliver: Phrase(en: "deliver now", ko: "바로 전달")
    case .resend: Phrase(en: "send again", ko: "다시 보내기")
    case .lift: Phrase(en: "lift it", ko: "해제")
    case .turn: Phrase(en: "switch", ko: "켜고 끄기")
    case .endRebuild: Phrase(en: "go on", ko: "계속하기")
    case .action(let action):
      Self.simulation(action) ?? Self.views(action) ?? Self.moving(action)
        ?? HelpWords.action(action).phrase
    }
  }

  private static func simulation(_ action: Action) -> Phrase? {
    switch action {
    case .step: Phrase(en: "next message", ko: "다음 메시지")
    case .back: Phrase(en: "back", ko: "뒤로")
    case .toStart: Phrase(en: "start", ko: "처음")
    case .toNow: Phrase(en: "to the end", ko: "끝으로")
    case .run: Phrase(en: "run", ko: "실행")
    case .faster, .slower: Phrase(en: "speed", ko: "속도")
    case .placeOrder: Phrase(en: "order", ko: "주문하기")
    case .cancelOrder: Phrase(en: "cancel order", ko: "주문 취소")
    case .faultMenu: Phrase(en: "break", ko: "장애")
    case .rebuild: Phrase(en: "rebuild", ko: "재구성")
    case .rebuildEvent: Phrase(en: "next event", ko: "다음 이벤트")
    case .rebuildRest: Phrase(en: "all at once", ko: "한꺼번에")
    case .phaseForward, .phaseBack: Phrase(en: "phase", ko: "세부 단계")
    case .storyStart, .storyEnd: Phrase(en: "its story", ko: "주문의 처음과 끝")
    case .previousMark, .nextMark: Phrase(en: "mark", ko: "중단점으로")
    case .goTo: Phrase(en: "go to", ko: "이동")
    case .bookmark: Phrase(en: "bookmark", ko: "책갈피")
    default: nil
    }
  }

  private static func views(_ action: Action) -> Phrase? {
    switch action {
    case .showFlight: Phrase(en: "in flight", ko: "전송 중")
    case .showInvariants: Phrase(en: "rules", ko: "규칙")
    case .showBranches: Phrase(en: "branches", ko: "분기")
    case .showBreakpoints: Phrase(en: "breakpoints", ko: "중단점")
    case .showStore: Phrase(en: "event store", ko: "이벤트 저장소")
    case .showStory: Phrase(en: "story", ko: "이야기")
    case .showCausation: Phrase(en: "how it came", ko: "원인과 결과")
    case .find: Phrase(en: "find", ko: "찾기")
    case .everyStory: Phrase(en: "all orders", ko: "모든 주문")
    case .toCause: Phrase(en: "its cause", ko: "원인으로")
    case .changes: Phrase(en: "what it changed", ko: "바뀐 상태")
    case .treat: Phrase(en: "do it", ko: "실행하기")
    case .sooner: Phrase(en: "sooner", ko: "먼저")
    case .reorder: Phrase(en: "later", ko: "나중에")
    case .explain: Phrase(en: "why it broke", ko: "깨진 이유")
    case .switchBranch: Phrase(en: "go on here", ko: "여기서 계속")
    case .compare: Phrase(en: "compare", ko: "비교")
    case .addBreakpoint: Phrase(en: "add", ko: "추가")
    case .removeBreakpoint: Phrase(en: "remove", ko: "제거")
    case .lookThere: Phrase(en: "go there", ko: "그 시점으로")
    case .accept: Phrase(en: "OK", ko: "확인")
    default: nil
    }
  }

  private static func moving(_ action: Action) -> Phrase? {
    switch action {
    case .nextPane: Phrase(en: "next pane", ko: "다음 칸")
    case .selectNext, .selectPrevious: Phrase(en: "select", ko: "고르기")
    case .inspect: Phrase(en: "details", ko: "자세히")
    case .zoom: Phrase(en: "full screen", ko: "전체 화면")
    case .settings: Phrase(en: "settings", ko: "설정")
    case .palette: Phrase(en: "actions", ko: "동작 찾기")
    case .copy: Phrase(en: "copy", ko: "복사")
    case .help: Phrase(en: "help", ko: "도움말")
    case .quit: Phrase(en: "quit", ko: "끝내기")
    case .close: Phrase(en: "close", ko: "닫기")
    case .scrollDown, .scrollUp: Phrase(en: "scroll", ko: "넘기기")
    case .send: Phrase(en: "send", ko: "보내기")
    case .nextField, .previousField: Phrase(en: "field", ko: "항목 이동")
    default: nil
    }
  }
}

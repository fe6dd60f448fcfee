import Primitives

/// What the keys of the simulation, of time and of the views do.
extension HelpWords {
  static func simulation(_ action: Action) -> Phrase? {
    switch action {
    case .step: Phrase(en: "deliver the next message", ko: "다음 메시지를 해당 컨텍스트에 전달")
    case .back: Phrase(en: "go back one message", ko: "메시지 하나 뒤로 돌아가기")
    case .run: Phrase(en: "run, or pause", ko: "실행하거나 멈춤")
    case .faster: Phrase(en: "run faster", ko: "더 빠르게 실행")
    case .slower: Phrase(en: "run slower", ko: "더 느리게 실행")
    case .placeOrder: Phrase(en: "place an order of your own", ko: "직접 주문하기")
    case .cancelOrder: Phrase(en: "the customer cancels this order", ko: "고객이 이 주문을 취소")
    case .rebuild:
      Phrase(
        en: "rebuild from the log ({focus-messages}: all)", ko: "기록에서 재구성({focus-messages}에서는 전부)")
    case .rebuildEvent: Phrase(en: "fold the next event", ko: "다음 이벤트 반영")
    case .rebuildRest: Phrase(en: "fold all that are left", ko: "나머지 모두 반영")
    default: nil
    }
  }

  static func time(_ action: Action) -> Phrase? {
    switch action {
    case .phaseForward: Phrase(en: "one phase on within the message", ko: "메시지 안에서 한 세부 단계 앞으로")
    case .phaseBack: Phrase(en: "one phase back", ko: "한 세부 단계 뒤로")
    case .toStart: Phrase(en: "go back to the start", ko: "처음으로 돌아가기")
    case .toNow:
      Phrase(en: "back to now; now: to the last line", ko: "현재로 돌아오기, 현재에서는 끝 줄로")
    case .storyStart: Phrase(en: "to the start of this order's story", ko: "이 주문의 시작으로")
    case .storyEnd: Phrase(en: "to the end of this order's story", ko: "이 주문의 끝으로")
    case .nextMark: Phrase(en: "run to the next breakpoint or bookmark", ko: "다음 중단점이나 책갈피까지")
    case .previousMark: Phrase(en: "to the previous breakpoint or mark", ko: "이전 중단점이나 책갈피로")
    case .goTo: Phrase(en: "go to #position, time or event id", ko: "#번호, 시각, 이벤트 ID로 이동")
    case .bookmark: Phrase(en: "bookmark this moment, or take it away", ko: "이 시점에 책갈피 넣기/빼기")
    default: nil
    }
  }

  static func views(_ action: Action) -> Phrase? {
    switch action {
    case .showFlight: Phrase(en: "in flight, faults, safety", ko: "전송 중, 장애, 안전장치")
    case .showInvariants: Phrase(en: "the rules, and which broke", ko: "규칙과 위반")
    case .showBranches: Phrase(en: "branches: lines of history", ko: "분기: 여러 갈래의 역사")
    case .showBreakpoints: Phrase(en: "breakpoints and bookmarks", ko: "중단점과 책갈피")
    case .showStore: Phrase(en: "the event store", ko: "이벤트 저장소")
    case .showStory: Phrase(en: "the story of this order", ko: "이 주문의 이야기")
    case .showCausation: Phrase(en: "how it came: causes and effects", ko: "원인과 결과")
    case .find: Phrase(en: "narrow the log as you type", ko: "입력하는 대로 기록 좁히기")
    case .everyStory: Phrase(en: "all orders, or one", ko: "모든 주문, 또는 하나만")
    case .toCause: Phrase(en: "up to what caused it", ko: "원인이 된 메시지로")
    case .changes: Phrase(en: "what it changed in its context", ko: "컨텍스트의 상태가 어떻게 바뀌었나")
    case .treat: Phrase(en: "deliver, send again, lift or switch it", ko: "전달, 다시 보내기, 해제, 전환")
    case .explain: Phrase(en: "the shortest story that breaks it", ko: "이 규칙을 깨는 가장 짧은 과정")
    case .switchBranch: Phrase(en: "go on in this branch", ko: "이 분기에서 계속하기")
    case .compare: Phrase(en: "compare with the branch shown", ko: "보고 있는 분기와 비교")
    case .addBreakpoint: Phrase(en: "add a breakpoint", ko: "중단점 추가")
    case .removeBreakpoint: Phrase(en: "remove the breakpoint", ko: "중단점 제거")
    case .lookThere: Phrase(en: "go to that moment", ko: "그 시점으로 가기")
    default: nil
    }
  }
}

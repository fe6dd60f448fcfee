import Primitives

/// The legend of the signs.
enum SignWords: Wording, CaseIterable {
  case command, event, reply
  case active, waiting, done, bad
  case acted, changed, next
  case fault, violation, choice, branch, breakpoint, bookmark

  var phrase: Phrase { messages ?? timeline }

  private var messages: Phrase? {
    switch self {
    case .command: Phrase(en: "command: asks for something", ko: "명령: 무엇을 해 달라는 요청")
    case .event: Phrase(en: "event: something happened", ko: "이벤트: 이미 일어난 일")
    case .reply:
      Phrase(en: "reply of an outside system (simulated)", ko: "외부 시스템의 응답(모의)")
    case .active: Phrase(en: "on its way", ko: "진행 중")
    case .waiting: Phrase(en: "waits for something", ko: "기다리는 중")
    case .done: Phrase(en: "came to a good end", ko: "잘 끝남")
    case .bad: Phrase(en: "came to nothing, or runs low", ko: "이루어지지 않았거나 모자람")
    case .acted: Phrase(en: "a context: handled the last message", ko: "컨텍스트: 마지막 메시지를 처리함")
    case .changed: Phrase(en: "changed by the last step", ko: "마지막 단계에서 바뀜")
    case .next: Phrase(en: "a message: is delivered next", ko: "메시지: 바로 다음에 전달됨")
    default: nil
    }
  }

  private var timeline: Phrase {
    switch self {
    case .fault: Phrase(en: "timeline: a fault (simulated)", ko: "시간선: 장애(모의)")
    case .violation: Phrase(en: "timeline: a rule broke", ko: "시간선: 규칙 위반")
    case .choice: Phrase(en: "timeline: you chose something", ko: "시간선: 직접 고른 일")
    case .branch: Phrase(en: "timeline: a branch leaves here", ko: "시간선: 분기가 갈라지는 곳")
    case .breakpoint: Phrase(en: "timeline: a breakpoint", ko: "시간선: 중단점")
    case .bookmark: Phrase(en: "timeline: a bookmark", ko: "시간선: 책갈피")
    default: Phrase("")
    }
  }
}

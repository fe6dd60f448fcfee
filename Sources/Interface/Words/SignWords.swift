import Primitives

/// The legend of the signs.
enum SignWords: Wording, CaseIterable {
  case command, event, reply
  case active, waiting, done, bad
  case acted, changed, next

  var phrase: Phrase {
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
    case .next: Phrase(en: "a message: is delivered next", ko: "메시지: 다음에 전달됨")
    }
  }
}

import Primitives

/// The lines that say what just happened, and why.
enum WhyWords: Wording, CaseIterable {
  case got, did, why, next, now, tip, alarm
  case nothingYet, pressStep, settled, settledTip
  case ignored, duplicate, refused, asked, scheduled, failed

  var phrase: Phrase { labels ?? sentences }

  private var labels: Phrase? {
    switch self {
    case .got: Phrase(en: "got", ko: "받음")
    case .did: Phrase(en: "did", ko: "한 일")
    case .why: Phrase(en: "why", ko: "이유")
    case .next: Phrase(en: "next", ko: "다음")
    case .now: Phrase(en: "now", ko: "지금")
    case .tip: Phrase(en: "try", ko: "할 일")
    case .alarm: Phrase(en: "alarm", ko: "경고")
    default: nil
    }
  }

  private var sentences: Phrase {
    switch self {
    case .nothingYet:
      Phrase(
        en: "Nothing has happened yet: every number on this screen will come from the log.",
        ko: "아직 아무 일도 일어나지 않았습니다. 화면의 모든 값은 기록에서 나옵니다.")
    case .pressStep:
      Phrase(
        en: "n delivers the next message and shows what came of it; Space runs.",
        ko: "n: 다음 메시지를 전달하고 결과 보기, 스페이스: 계속 실행")
    case .settled:
      Phrase(
        en: "Settled: no message is under way and nobody is to come.",
        ko: "모두 처리되었습니다. 전송 중인 메시지도 올 손님도 없습니다.")
    case .settledTip:
      Phrase(
        en: "o places an order; 0 twice shows the log; Enter shows an entry.",
        ko: "o: 주문하기, 0 두 번: 기록으로, Enter: 자세히 보기")
    case .ignored: Phrase(en: "It changed nothing.", ko: "바뀐 것이 없습니다.")
    case .duplicate:
      Phrase(
        en: "It had been handled before; the inbox kept it from having effect twice.",
        ko: "이미 처리한 메시지라 수신함이 두 번 처리되지 않게 막았습니다.")
    case .refused: Phrase(en: "Refused:", ko: "거절:")
    case .asked: Phrase(en: "you sent it", ko: "직접 보냄")
    case .scheduled: Phrase(en: "by the scenario", ko: "시나리오에 따라")
    case .failed: Phrase(en: "The step could not be stored:", ko: "이 단계를 저장하지 못했습니다:")
    default: Phrase("")
    }
  }
}

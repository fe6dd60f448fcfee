import Primitives

/// The lines that say what just happened, and why.
enum WhyWords: Wording, CaseIterable {
  case got, about, did, changed, why, expect, next, now, tip, more, alarm
  case phase, means, decided, stored, sends
  case crash, state, outbox, verdict, rebuild, log, last
  case nothingYet, opened, pressStep, pressMore, settled, settledTip, comparingTip, compareHere,
    held
  case ignored, duplicate, refused, asked, scheduled, chosen, failed, none, asks, whyDuplicate,
    whyIgnored,
    deadLettersLeft, deadLettersHere, postponed, reading

  /// What stands before the text.
  static let labels: [WhyWords] = [
    .got, .about, .did, .changed, .why, .expect, .next, .now, .tip, .more, .alarm, .phase, .means,
    .decided,
    .stored,
    .sends,
    .crash,
    .state, .outbox, .verdict, .rebuild, .log, .last,
  ]

  var phrase: Phrase { label ?? labelOfPanel ?? sentences }

  private var label: Phrase? {
    switch self {
    case .got: Phrase(en: "got", ko: "받음")
    case .about: Phrase(en: "message", ko: "메시지")
    case .did: Phrase(en: "did", ko: "한 일")
    case .changed: Phrase(en: "changed", ko: "바뀜")
    case .why: Phrase(en: "why", ko: "이유")
    case .expect: Phrase(en: "then", ko: "그러면")
    case .next: Phrase(en: "next", ko: "다음")
    case .now: Phrase(en: "now", ko: "지금")
    case .tip: Phrase(en: "try", ko: "해 보기")
    case .more: Phrase(en: "and", ko: "그리고")
    case .alarm: Phrase(en: "broken", ko: "위반")
    default: nil
    }
  }

  private var labelOfPanel: Phrase? {
    switch self {
    case .phase: Phrase(en: "phase", ko: "세부")
    case .means: Phrase(en: "means", ko: "번역")
    case .decided: Phrase(en: "led to", ko: "결정")
    case .stored: Phrase(en: "records", ko: "기록")
    case .sends: Phrase(en: "sends", ko: "발행")
    case .crash: Phrase(en: "crash", ko: "크래시")
    case .state: Phrase(en: "state", ko: "상태")
    case .outbox: Phrase(en: "outbox", ko: "발신함")
    case .verdict: Phrase(en: "so", ko: "결과")
    case .rebuild: Phrase(en: "rebuild", ko: "재구성")
    case .log: Phrase(en: "log", ko: "기록")
    case .last: Phrase(en: "event", ko: "이벤트")
    default: nil
    }
  }

  private var sentences: Phrase {
    switch self {
    case .nothingYet:
      Phrase(
        en: "Nothing yet: all numbers here will come from the log.",
        ko: "아직 아무 일도 없습니다. 모든 값은 기록에서 나옵니다.")
    case .opened:
      Phrase(
        en: "All is set up. All numbers here come from the log.",
        ko: "준비가 끝났습니다. 모든 값은 기록에서 나옵니다.")
    case .pressMore:
      Phrase(
        en: "Later {back} goes back; {fault-menu} breaks something, {help} explains every key.",
        ko: "나중에 {back}: 뒤로. {fault-menu}: 장애 일으키기, {help}: 모든 키 설명")
    case .pressStep:
      Phrase(
        en:
          "{step} delivers the next message, {phase-forward} shows it phase by phase; {run} runs.",
        ko: "{step}: 다음 메시지 전달, {phase-forward}: 세부 단계 보기, {run}: 계속 실행")
    case .settled:
      Phrase(
        en: "Settled: no message is under way, no order is expected.",
        ko: "더 할 일이 없습니다. 전송 중인 메시지도 예정된 주문도 없습니다.")
    case .settledTip:
      Phrase(
        en:
          "{place-order} places an order; {back} goes back: a fault there ({fault-menu}) starts a branch.",
        ko: "{place-order}: 주문하기, {back}: 뒤로. 거기서 장애를 일으키면({fault-menu}) 새 분기가 생깁니다.")
    case .comparingTip:
      Phrase(
        en:
          "{branches}, then {branches.compare}, compares the futures; {place-order} places an order.",
        ko: "{branches}, {branches.compare} 차례로: 두 미래 비교, {place-order}: 주문하기")
    case .compareHere:
      Phrase(
        en: "{branches.compare} compares the two futures; {place-order} places an order.",
        ko: "{branches.compare}: 두 미래 비교, {place-order}: 주문하기")
    case .held:
      Phrase(
        en: "All that is under way waits for a fault to be lifted: {lift-all} lifts all.",
        ko: "전송 중인 메시지가 모두 장애로 기다립니다. {lift-all}: 장애 모두 해제")
    case .ignored: Phrase(en: "It changed nothing.", ko: "바뀐 것이 없습니다.")
    case .deadLettersLeft:
      Phrase(
        en: "Messages were given up: {flight}, then {flight.treat}, sends one again.",
        ko: "데드 레터가 있습니다. {flight}, {flight.treat} 차례로: 다시 보내기")
    case .deadLettersHere:
      Phrase(
        en: "Messages were given up: {flight.treat} on one sends it again.",
        ko: "데드 레터가 있습니다. 고르고 {flight.treat}: 다시 보내기")
    case .postponed: Phrase(en: "you put it off", ko: "직접 미룸")
    case .reading:
      Phrase(
        en: "The session is being read, up to its last step. {quit} stops that and leaves.",
        ko: "세션을 마지막 단계까지 읽는 중입니다. {quit}: 그만두고 끝내기")
    case .whyDuplicate:
      Phrase(
        en: "A broker may deliver twice: what the inbox knows is only acknowledged.",
        ko: "브로커는 두 번 보낼 수 있습니다. 수신함에 있는 메시지에는 확인 응답만 보냅니다.")
    case .whyIgnored:
      Phrase(
        en: "As things stand here, there is nothing to do.",
        ko: "지금 상태에서는 여기서 할 일이 없습니다.")
    case .asks: Phrase(en: "asks", ko: "요청:")
    case .duplicate:
      Phrase(
        en: "It had been handled before; the inbox kept it from having effect twice.",
        ko: "이미 처리한 메시지라 수신함이 두 번 처리되지 않게 막았습니다.")
    case .refused: Phrase(en: "Refused:", ko: "거절:")
    case .asked: Phrase(en: "you sent it", ko: "직접 보냄")
    case .scheduled: Phrase(en: "by the scenario", ko: "시나리오에 따라")
    case .chosen: Phrase(en: "you chose it", ko: "직접 고름")
    case .failed: Phrase(en: "The step could not be stored:", ko: "이 단계를 저장하지 못했습니다:")
    case .none: Phrase(en: "nothing", ko: "없음")
    default: Phrase("")
    }
  }
}

import EventSourcing
import Primitives

/// The view of what is in flight.
enum FlightWords: Wording, Equatable {
  case title, held, deadLetters, faults, mechanisms
  case columnDue, columnAge, columnAttempt, columnWhy, columnCause, columnHeldBy, columnGivenUp
  case columnFault, columnWritten, columnMeaning, columnLeft, columnSwitch, columnMechanism
  case sending(Sending)
  case next, dueFirst, dueTogether, byScenario, changeNext
  case nothingNext, allHeld
  /// All that there is to say of one message.
  case details(age: String, attempt: Int, sending: Sending, due: String)
  case attempts(Int)
  case always
  case times(Int)
  case on, off, allOn
  case countOff(Int)
  case noFlights(step: String?, order: String)
  case noHeld(key: String)
  case noDeadLetters
  case noFaults(key: String, text: String)

  static var samples: [FlightWords] {
    [
      .title, .held, .deadLetters, .faults, .mechanisms, .columnDue, .columnAge, .columnAttempt,
      .columnWhy, .columnCause, .columnHeldBy, .columnGivenUp, .columnFault, .columnWritten,
      .columnMeaning,
      .columnLeft, .columnSwitch, .columnMechanism, .next, .dueFirst, .dueTogether, .byScenario,
      .changeNext, .nothingNext, .allHeld,
      .details(age: "1.5s", attempt: 2, sending: .retry, due: "09:00:01.250"), .attempts(1),
      .attempts(5), .always, .times(1),
      .times(3), .on, .off,
      .allOn, .countOff(1), .noFlights(step: "n", order: "o"), .noHeld(key: "x"), .noDeadLetters,
      .noFaults(key: "x", text: "t"),
    ] + Sending.allCases.map { .sending($0) }
  }

  var phrase: Phrase { titles ?? columns ?? values ?? sentences }

  private var titles: Phrase? {
    switch self {
    case .title: Phrase(en: "In flight", ko: "전송 중")
    case .held: Phrase(en: "Held", ko: "보류")
    case .deadLetters: Phrase(en: "Dead letters", ko: "데드 레터")
    case .faults: Phrase(en: "Faults", ko: "장애")
    case .mechanisms: Phrase(en: "Safety mechanisms", ko: "안전장치")
    default: nil
    }
  }

  private var columns: Phrase? {
    switch self {
    case .columnDue: Phrase(en: "due", ko: "도착")
    case .columnAge: Phrase(en: "age", ko: "경과")
    case .columnAttempt: Phrase(en: "try", ko: "시도")
    case .columnWhy: Phrase(en: "why", ko: "이유")
    case .columnCause: Phrase(en: "because of", ko: "원인")
    case .columnHeldBy: Phrase(en: "held by", ko: "막은 장애")
    case .columnGivenUp: Phrase(en: "given up", ko: "포기한 이유")
    case .columnFault: Phrase(en: "fault", ko: "장애")
    case .columnWritten: Phrase(en: "written as", ko: "파일·명령줄 표기")
    case .columnMeaning: Phrase(en: "what it does", ko: "하는 일")
    case .columnLeft: Phrase(en: "left", ko: "남음")
    case .columnSwitch: Phrase(en: "is", ko: "상태")
    case .columnMechanism: Phrase(en: "mechanism", ko: "장치")
    default: nil
    }
  }

  private var values: Phrase? {
    switch self {
    case .sending(.first): Phrase(en: "first", ko: "첫 전송")
    case .sending(.retry): Phrase(en: "retry", ko: "재시도")
    case .sending(.copy): Phrase(en: "copy", ko: "사본")
    case .sending(.moved): Phrase(en: "moved", ko: "미뤄짐")
    case .sending(.redelivery): Phrase(en: "redelivery", ko: "재전송")
    case .attempts(1): Phrase(en: "1 try failed", ko: "1번 시도 실패")
    case .attempts(let count):
      Phrase(en: "\(count) tries failed", ko: "\(count)번 시도 실패")
    case .always: Phrase(en: "lasting", ko: "계속")
    case .times(1): Phrase(en: "once", ko: "1번")
    case .times(let count): Phrase(en: "\(count) times", ko: "\(count)번")
    case .on: Phrase(en: "on", ko: "켜짐")
    case .off: Phrase(en: "off", ko: "꺼짐")
    case .allOn: Phrase(en: "all on", ko: "모두 켜짐")
    case .countOff(let count): Phrase(en: "\(count) off", ko: "\(count)개 꺼짐")
    default: nil
    }
  }

  private var sentences: Phrase {
    switch self {
    case .next: Phrase(en: "next", ko: "다음")
    case .dueFirst: Phrase(en: "it is due first", ko: "가장 먼저 도착하므로")
    case .dueTogether:
      Phrase(en: "due together with others: the older entry goes first", ko: "동시에 도착하면 먼저 기록된 것부터")
    case .byScenario:
      Phrase(en: "the scenario sends it before anything is due", ko: "도착할 메시지보다 먼저, 시나리오에 따라")
    case .changeNext:
      Phrase(en: "the scenario planned it", ko: "시나리오가 계획한 변화")
    case .nothingNext: Phrase(en: "nothing: no message is under way", ko: "없음: 전송 중인 메시지가 없음")
    case .details(let age, let attempt, let sending, let due):
      Phrase(
        en:
          "selected: due \(due), age \(age), attempt \(attempt): \(FlightWords.sending(sending).phrase.en)",
        ko:
          "선택: \(due) 도착 예정, 경과 \(age), \(attempt)번째 시도: \(FlightWords.sending(sending).phrase.ko)")
    case .allHeld:
      Phrase(en: "nothing: all that is under way is held", ko: "없음: 남은 메시지가 모두 보류 중")
    case .noFlights(nil, let order):
      Phrase(
        en: "Messages wait here between being published and being handled. "
          + "\(order) places an order.",
        ko: "발행되어 처리되기를 기다리는 메시지가 여기에 보입니다. \(order): 주문하기")
    case .noFlights(let step?, let order):
      Phrase(
        en: "Messages wait here between being published and being handled. "
          + "\(step) takes the next step, \(order) places an order.",
        ko: "발행되어 처리되기를 기다리는 메시지가 여기에 보입니다. "
          + "\(step): 다음 단계, \(order): 주문하기")
    case .noHeld(let key):
      Phrase(
        en:
          "What a stopped context or a partition keeps waiting is here; \(key) keeps a context down.",
        ko: "중단되거나 연결이 끊긴 컨텍스트로 가는 메시지가 여기서 기다립니다. \(key): 장애 일으키기")
    case .noDeadLetters:
      Phrase(
        en: "A message that fails at every try ends up here, to be looked at and sent again.",
        ko: "시도할 때마다 실패한 메시지가 여기에 남아, 살펴보고 다시 보낼 수 있습니다.")
    case .noFaults(let key, let text):
      Phrase(
        en:
          "Nothing goes wrong by itself: \(key) causes a fault, \(key) \(text) types one, such as drop 10%.",
        ko: "저절로 일어나는 장애는 없습니다. \(key): 장애 일으키기, \(key) \(text): 글로 입력(예: drop 10%)")
    default: Phrase("")
    }
  }
}

import Primitives

/// What stands in the panes.
enum PaneWords: Wording {
  case contexts, flights, log, inbox, inboxShort, last
  case underWay(Int)
  case noRows, noLast, noFlights, noLog
  case dueIn(String)
  case dueNow
  case kept
  /// It is public, and nobody consumes it.
  case unconsumed
  /// It was to be published, and the crash came first.
  case unpublished
  case dueFirst, held
  case waiting(Int)
  case dead(Int)
  case down, slowed
  case cutOff(String)
  case toCome(Int)
  case slow(String)
  case attempt(Int)
  case columnNumber, columnTime, columnMessage, columnRoute, columnTo, columnSubject, columnMeaning
  case ofEntries(Int, Int)
  /// The last of so many that is seen.
  case seenThrough(Int, Int)

  static var samples: [PaneWords] {
    [
      .contexts, .flights, .log, .inbox, .inboxShort, .last, .underWay(2), .noRows, .noLast,
      .noFlights, .noLog, .dueFirst, .held, .waiting(1), .dead(1), .down, .slowed,
      .cutOff("Inventory"), .toCome(2),
      .slow("10s"),
      .attempt(2), .dueIn("20ms"), .dueNow, .kept, .unconsumed, .unpublished, .columnNumber,
      .columnTime,
      .columnMessage, .columnRoute, .columnTo, .columnSubject, .columnMeaning, .ofEntries(1, 2),
      .seenThrough(3, 7),
    ]
  }

  var phrase: Phrase { lists ?? broker ?? columns }

  private var lists: Phrase? {
    switch self {
    case .contexts: Phrase(en: "Contexts", ko: "컨텍스트")
    case .flights: Phrase(en: "Messages", ko: "메시지")
    case .log: Phrase(en: "Log", ko: "기록")
    case .inbox: Phrase(en: "inbox", ko: "수신함")
    case .inboxShort: Phrase(en: "in", ko: "수신")
    case .underWay(let count): Phrase(en: "\(count) under way", ko: "전송 중 \(count)")
    case .last: Phrase(en: "did", ko: "한 일")
    case .noRows: Phrase(en: "nothing yet", ko: "아직 없음")
    case .noLast: Phrase(en: "nothing yet", ko: "아직 없음")
    case .noFlights: Phrase(en: "No message is under way.", ko: "전송 중인 메시지가 없습니다.")
    case .noLog: Phrase(en: "Nothing is recorded yet.", ko: "아직 기록이 없습니다.")
    case .dueIn(let span): Phrase(en: "in \(span)", ko: "\(span) 뒤")
    case .dueNow: Phrase(en: "now", ko: "지금")
    case .unconsumed: Phrase(en: "nobody consumes it", ko: "소비자 없음")
    case .unpublished: Phrase(en: "never published", ko: "발행되지 않음")
    case .kept: Phrase(en: "internal event", ko: "내부 이벤트")
    default: nil
    }
  }

  private var broker: Phrase? {
    switch self {
    case .dueFirst: Phrase(en: "due first", ko: "가장 먼저 도착")
    case .held: Phrase(en: "held", ko: "보류")
    case .waiting(let count): Phrase(en: "\(count) held", ko: "보류 \(count)")
    case .dead(let count): Phrase(en: "\(count) dead", ko: "데드 레터 \(count)")
    case .down: Phrase(en: "DOWN", ko: "중단")
    case .slowed: Phrase(en: "SLOW", ko: "느림")
    case .cutOff(let other): Phrase(en: "CUT OFF: \(other)", ko: "끊김: \(other)")
    case .toCome(let count): Phrase(en: "\(count) to come", ko: "예정 \(count)")
    case .slow(let span): Phrase(en: "SLOW +\(span)", ko: "느림 +\(span)")
    case .attempt(let count): Phrase(en: "try \(count)", ko: "\(count)번째 시도")
    default: nil
    }
  }

  private var columns: Phrase {
    switch self {
    case .columnNumber: Phrase(en: "no", ko: "번호")
    case .columnTime: Phrase(en: "time", ko: "시각")
    case .columnMessage: Phrase(en: "message", ko: "메시지")
    case .columnRoute: Phrase(en: "from and to", ko: "보낸 곳과 받는 곳")
    case .columnTo: Phrase(en: "to", ko: "받는 곳")
    case .columnSubject: Phrase(en: "about", ko: "대상")
    case .columnMeaning: Phrase(en: "what it says", ko: "내용")
    case .ofEntries(let place, let count):
      Phrase(en: "\(place) of \(count)", ko: "\(count)건 중 \(place)번째")
    case .seenThrough(let place, let count):
      Phrase(en: "\(place) of \(count)", ko: "\(count)건 중 \(place)번째까지")
    default: Phrase("")
    }
  }
}

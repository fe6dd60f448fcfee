import EventSourcing
import Primitives

/// The safety mechanisms: their names in the field, and what each is for.
enum MechanismWords: Wording, Equatable {
  case name(Mechanism)
  /// Its name without what it is in English.
  case short(Mechanism)
  case purpose(Mechanism)

  static var samples: [MechanismWords] {
    Mechanism.allCases.map { .name($0) } + Mechanism.allCases.map { .short($0) }
      + Mechanism.allCases.map { .purpose($0) }
  }

  var phrase: Phrase {
    switch self {
    case .name(let mechanism): Self.name(mechanism)
    case .short(.inbox): Phrase(en: "Inbox", ko: "수신함")
    case .short(.outbox): Phrase(en: "Outbox", ko: "발신함")
    case .short(let mechanism): Self.name(mechanism)
    case .purpose(let mechanism): Self.purpose(mechanism)
    }
  }

  private static func name(_ mechanism: Mechanism) -> Phrase {
    switch mechanism {
    case .inbox: Phrase(en: "Inbox", ko: "수신함(인박스)")
    case .outbox: Phrase(en: "Outbox", ko: "발신함(아웃박스)")
    case .retry: Phrase(en: "Retry", ko: "재시도")
    case .deadLetters: Phrase(en: "Dead letters", ko: "데드 레터")
    case .compensation: Phrase(en: "Compensation", ko: "보상")
    case .timeouts: Phrase(en: "Timeouts", ko: "시간 제한")
    }
  }

  private static func purpose(_ mechanism: Mechanism) -> Phrase {
    switch mechanism {
    case .inbox:
      Phrase(
        en: "Idempotent consumer: a message that comes twice takes effect once.",
        ko: "멱등 소비자: 두 번 온 메시지도 한 번만 반영됩니다.")
    case .outbox:
      Phrase(
        en: "Transactional outbox: what is recorded is published, whatever crashes.",
        ko: "트랜잭셔널 아웃박스: 기록한 것은 크래시가 나도 발행됩니다.")
    case .retry:
      Phrase(
        en: "Back-off: what is not acknowledged comes again, each time later.",
        ko: "백오프: 확인 응답이 없으면 간격을 늘려 가며 다시 보냅니다.")
    case .deadLetters:
      Phrase(
        en: "What fails at every try is kept, to be sent again by hand.",
        ko: "계속 실패한 메시지를 버리지 않고 두었다가 수동으로 다시 보냅니다.")
    case .compensation:
      Phrase(
        en: "What a step took is given back when a later one fails.",
        ko: "뒤 단계가 실패하면 앞서 한 일을 되돌립니다.")
    case .timeouts:
      Phrase(
        en: "Nobody waits for ever for an outside system that is silent.",
        ko: "응답 없는 외부 시스템을 끝없이 기다리지 않습니다.")
    }
  }
}

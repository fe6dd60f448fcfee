import EventSourcing
import Primitives

/// A fault in a few words, as it stands in lists: what goes wrong, to whom, how likely and how often.
struct FaultLabel: Wording {
  let disturbance: Disturbance
  /// The names of the participants that it is about.
  let name: @Sendable (ParticipantID) -> Phrase

  static var samples: [FaultLabel] {
    DisturbanceWords.samples.map { FaultLabel(disturbance: $0.disturbance, name: $0.name) }
  }

  var phrase: Phrase {
    switch disturbance {
    case .strike(let strike): phrase(strike)
    case .slow(let context, let span):
      Phrase(
        en: "\(name(context).en) slower by \(span)",
        ko: "\(name(context).ko) 컨텍스트 \(span.korean) 느려짐")
    case .stopped(let context):
      Phrase(en: "\(name(context).en) is down", ko: "\(name(context).ko) 컨텍스트 중단")
    case .partition(let one, let other):
      Phrase(
        en: "\(name(one).en) and \(name(other).en) are cut off",
        ko: "\(Josa.with.attached(to: name(one).ko)) \(name(other).ko) 사이 끊김")
    case .outside(let outside, let how):
      Phrase(
        en: "\(name(outside).en) \(Self.words(how).en)",
        ko: "\(name(outside).ko) \(Self.words(how).ko)")
    }
  }

  private func phrase(_ strike: Strike) -> Phrase {
    let effect = Self.words(strike.effect)
    var (en, ko) = ([effect.en], [effect.ko])
    func add(_ english: String, _ korean: String) {
      en.append(english)
      ko.append(korean)
    }
    if let type = strike.type { add(type, type) }
    if let target = strike.target {
      switch strike.effect {
      case .crash, .refuseWrite: add("in \(name(target).en)", name(target).ko)
      case .drop, .duplicate, .delay, .reorder:
        add("to \(name(target).en)", "받는 곳 \(name(target).ko)")
      }
    }
    if let subject = strike.subject { add("order \(subject)", "주문 \(subject)") }
    if let attempt = strike.attempt { add("attempt \(attempt)", "\(attempt)번째 시도") }
    if strike.basisPoints < 10_000 { add(strike.percent, strike.percent) }
    return Phrase(en: en.joined(separator: ", "), ko: ko.joined(separator: ", "))
  }

  private static func words(_ effect: Strike.Effect) -> Phrase {
    switch effect {
    case .drop: Phrase(en: "messages are lost", ko: "메시지 유실")
    case .duplicate: Phrase(en: "messages come twice", ko: "메시지 중복")
    case .delay(let span): Phrase(en: "messages come \(span) late", ko: "메시지 \(span.korean) 지연")
    case .reorder: Phrase(en: "messages change places", ko: "메시지 순서 바뀜")
    case .refuseWrite: Phrase(en: "the store refuses writes", ko: "저장소의 기록 거부")
    case .crash(let point):
      switch point {
      case .beforeRecord: Phrase(en: "crash before recording", ko: "기록 전 크래시")
      case .afterRecord: Phrase(en: "crash after recording", ko: "기록 후 크래시")
      case .afterPublish: Phrase(en: "crash after publishing", ko: "발행 후 크래시")
      }
    }
  }

  private static func words(_ how: Misbehaviour) -> Phrase {
    switch how {
    case .declines: Phrase(en: "declines", ko: "거절")
    case .silent: Phrase(en: "is silent", ko: "무응답")
    case .answersTwice: Phrase(en: "answers twice", ko: "이중 응답")
    }
  }
}

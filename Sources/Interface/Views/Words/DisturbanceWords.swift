import EventSourcing
import Primitives

/// What a fault does, in a sentence.
struct DisturbanceWords: Wording, Equatable {
  let disturbance: Disturbance
  /// The names of the participants that it is about.
  let name: @Sendable (ParticipantID) -> Phrase

  static func == (a: Self, b: Self) -> Bool { a.disturbance == b.disturbance }

  static var samples: [DisturbanceWords] {
    let (one, other) = (ParticipantID(rawValue: 0), ParticipantID(rawValue: 1))
    let effects: [Strike.Effect] =
      [.drop, .duplicate, .delay(.seconds(1)), .reorder, .refuseWrite]
      + CrashPoint.allCases.map { .crash($0) }
    let all: [Disturbance] =
      effects.map { .strike(Strike($0)) } + Misbehaviour.allCases.map { .outside(one, $0) }
      + [.slow(one, by: .seconds(1)), .stopped(one), .partition(one, other)]
    return all.map { disturbance in
      DisturbanceWords(disturbance: disturbance) { _ in Phrase(en: "Billing", ko: "청구") }
    }
  }

  var phrase: Phrase {
    switch disturbance {
    case .strike(let strike): Self.phrase(strike.effect)
    case .slow(let context, let span):
      Phrase(
        en: "What is sent to \(name(context).en) takes \(span) longer.",
        ko: "\(name(context).ko) 컨텍스트로 가는 메시지가 \(span) 더 걸립니다.")
    case .stopped(let context):
      Phrase(
        en: "\(name(context).en) is down: what is sent to it waits.",
        ko: "\(name(context).ko) 컨텍스트가 중단되어, 그리로 가는 메시지가 기다립니다.")
    case .partition(let one, let other):
      Phrase(
        en: "Nothing passes between \(name(one).en) and \(name(other).en).",
        ko: "\(Josa.with.attached(to: name(one).ko)) \(name(other).ko) 사이에 아무것도 오가지 못합니다.")
    case .outside(let outside, let how): phrase(name(outside), how)
    }
  }

  private static func phrase(_ effect: Strike.Effect) -> Phrase {
    switch effect {
    case .drop: Phrase(en: "The message is lost on its way.", ko: "메시지가 도중에 사라집니다.")
    case .duplicate: Phrase(en: "The message comes twice.", ko: "메시지가 두 번 옵니다.")
    case .delay(let span):
      Phrase(en: "The message comes \(span) later.", ko: "메시지가 \(span) 늦게 옵니다.")
    case .reorder:
      Phrase(en: "The message comes after the one behind it.", ko: "뒤의 메시지가 먼저 옵니다.")
    case .refuseWrite:
      Phrase(en: "The store refuses to record.", ko: "저장소가 기록을 거부합니다.")
    case .crash(.beforeRecord):
      Phrase(en: "The context crashes before it records.", ko: "컨텍스트가 기록하기 전에 크래시합니다.")
    case .crash(.afterRecord):
      Phrase(
        en: "The context crashes after it records, before it publishes.",
        ko: "컨텍스트가 기록한 뒤 발행하기 전에 크래시합니다.")
    case .crash(.afterPublish):
      Phrase(
        en: "The context crashes after it publishes, before it acknowledges.",
        ko: "컨텍스트가 발행한 뒤 확인 응답 전에 크래시합니다.")
    }
  }

  private func phrase(_ outside: Phrase, _ how: Misbehaviour) -> Phrase {
    switch how {
    case .declines:
      Phrase(
        en: "\(outside.en) says no to everything.",
        ko: "\(Josa.subject.attached(to: outside.ko)) 모두 거절합니다.")
    case .silent:
      Phrase(
        en: "\(outside.en) never answers.",
        ko: "\(Josa.subject.attached(to: outside.ko)) 응답하지 않습니다.")
    case .answersTwice:
      Phrase(
        en: "\(outside.en) gives each answer twice.",
        ko: "\(Josa.subject.attached(to: outside.ko)) 응답을 두 번씩 합니다.")
    }
  }
}

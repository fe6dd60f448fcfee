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
    case .strike(let strike): StrikeWords(strike: strike, name: name).phrase
    case .slow(let context, let span):
      Phrase(
        en: "what is sent to \(name(context).en) takes \(span) longer.",
        ko: "\(name(context).ko) 컨텍스트로 새로 보내는 메시지가 \(span.korean) 더 걸립니다.")
    case .stopped(let context):
      Phrase(
        en: "\(name(context).en) is down: what is sent to it waits.",
        ko: "\(name(context).ko) 컨텍스트가 중단되어, 그리로 가는 메시지가 기다립니다.")
    case .partition(let one, let other):
      Phrase(
        en: "nothing passes between \(name(one).en) and \(name(other).en).",
        ko: "\(Josa.with.attached(to: name(one).ko)) \(name(other).ko) 사이에 아무것도 오가지 못합니다.")
    case .outside(let outside, let how): phrase(name(outside), how)
    }
  }

  private func phrase(_ outside: Phrase, _ how: Misbehaviour) -> Phrase {
    switch how {
    case .declines:
      Phrase(
        en: "\(outside.en) says no to everything.",
        ko: "\(Josa.subject.attached(to: outside.ko)) 모든 요청을 거절합니다.")
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

import Primitives
import Simulation

/// The phases of handling a message.
enum PhaseWords: Wording {
  case phase(Phase)
  case noTranslation, nothingStored, nothingSent, nothingStoredYet, storedNext, storedLongAgo

  static var samples: [PhaseWords] {
    Phase.allCases.map { .phase($0) }
      + [
        .noTranslation, .nothingStored, .nothingSent, .nothingStoredYet, .storedNext,
        .storedLongAgo,
      ]
  }

  var phrase: Phrase {
    switch self {
    case .phase(.received): Phrase(en: "received", ko: "받음")
    case .phase(.translated): Phrase(en: "translated", ko: "번역")
    case .phase(.decided): Phrase(en: "decided", ko: "결정")
    case .phase(.recorded): Phrase(en: "recorded", ko: "기록")
    case .phase(.published): Phrase(en: "published", ko: "발행")
    case .noTranslation:
      Phrase(en: "It asks for nothing in the words of this context.", ko: "이 컨텍스트의 말로는 할 일이 없습니다.")
    case .nothingStored: Phrase(en: "Nothing is recorded.", ko: "기록할 것이 없습니다.")
    case .nothingSent: Phrase(en: "Nothing leaves the context.", ko: "밖으로 나가는 것이 없습니다.")
    case .nothingStoredYet:
      Phrase(
        en: "A preview: all of it is stored at once, after the last phase.",
        ko: "미리 보기입니다. 마지막 단계가 끝나면 한꺼번에 저장됩니다.")
    case .storedLongAgo:
      Phrase(
        en: "The past: it is stored; {phase-forward} and {phase-back} only look.",
        ko: "과거라서 이미 저장되었습니다. {phase-forward} / {phase-back}: 보기만 합니다.")
    case .storedNext:
      Phrase(
        en: "The next {phase-forward} or {step} stores all of it at once, in one transaction.",
        ko: "다음 {phase-forward} / {step}: 모두 한 트랜잭션으로 저장됩니다.")
    }
  }
}

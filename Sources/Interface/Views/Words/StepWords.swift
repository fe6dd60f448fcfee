import EventSourcing
import Primitives

/// What a step was, in a few words.
enum StepWords: Wording, Equatable {
  case crashed(CrashPoint)
  case refused, dropped, moved, copied, redelivered
  case fate(Fate)
  case ignored, duplicate, rejected

  static var samples: [StepWords] {
    CrashPoint.allCases.map { .crashed($0) } + Fate.allCases.map { .fate($0) } + [
      .refused, .dropped, .moved, .copied, .redelivered, .ignored, .duplicate, .rejected,
    ]
  }

  var phrase: Phrase { act ?? outcome }

  private var act: Phrase? {
    switch self {
    case .crashed(.beforeRecord):
      Phrase(en: "crashed before recording", ko: "기록 전 크래시")
    case .crashed(.afterRecord):
      Phrase(en: "crashed after recording", ko: "기록 후 크래시")
    case .crashed(.afterPublish):
      Phrase(en: "crashed after publishing", ko: "발행 후 크래시")
    case .refused: Phrase(en: "write refused", ko: "기록 거부")
    case .dropped: Phrase(en: "lost on its way", ko: "도중에 유실")
    case .moved: Phrase(en: "put off", ko: "뒤로 미룸")
    case .copied: Phrase(en: "duplicated", ko: "복제됨")
    case .redelivered: Phrase(en: "sent again by hand", ko: "수동으로 다시 보냄")
    default: nil
    }
  }

  private var outcome: Phrase {
    switch self {
    case .fate(.retried): Phrase(en: "comes again", ko: "다시 옴")
    case .fate(.deadLetter): Phrase(en: "now a dead letter", ko: "데드 레터가 됨")
    case .fate(.lost): Phrase(en: "gone for good", ko: "영영 사라짐")
    case .fate(.needless): Phrase(en: "nothing is missing", ko: "빠진 것 없음")
    case .ignored: Phrase(en: "changed nothing", ko: "변화 없음")
    case .duplicate: Phrase(en: "had it already", ko: "이미 처리함")
    case .rejected: Phrase(en: "refused", ko: "거절")
    default: Phrase("")
    }
  }
}

import Primitives

/// The status line.
enum StatusWords: Wording {
  case paused, settled, full
  /// So many messages a second; as fast as possible where nil.
  case running(Int?)
  /// The past is looked at: which step of how many.
  case past(Int, of: Int)
  case step(Int)
  case entries(Int)
  case seed(UInt64)
  case broken(Int)
  case notStored

  static var samples: [StatusWords] {
    [
      .paused, .settled, .full, .running(nil), .running(1_000), .step(1), .entries(1), .seed(1),
      .broken(1), .broken(2), .notStored, .past(1, of: 9),
    ]
  }

  var phrase: Phrase {
    switch self {
    case .paused: Phrase(en: "paused", ko: "멈춤")
    case .settled: Phrase(en: "settled", ko: "모두 처리됨")
    case .full: Phrase(en: "log full", ko: "기록 가득 참")
    case .running(nil): Phrase(en: "running, full speed", ko: "실행 중, 최고 속도")
    case .running(.some(let speed)): Phrase(en: "running \(speed)/s", ko: "실행 중 \(speed)/초")
    case .past(let step, let end):
      Phrase(en: "THE PAST: step \(step) of \(end)", ko: "과거: 단계 \(step)/\(end)")
    case .step(let step): Phrase(en: "step \(step)", ko: "단계 \(step)")
    case .entries(let count): Phrase(en: "log \(count)", ko: "기록 \(count)")
    case .seed(let seed): Phrase(en: "seed \(seed)", ko: "시드 \(seed)")
    case .broken(1): Phrase(en: "1 rule broken", ko: "규칙 1개 위반")
    case .broken(let count): Phrase(en: "\(count) rules broken", ko: "규칙 \(count)개 위반")
    case .notStored: Phrase(en: "not stored", ko: "저장 안 됨")
    }
  }
}

import EventSourcing
import Primitives

/// The status line.
enum StatusWords: Wording {
  case paused, settled, held, full, searching, stopped, atBookmark, phases, rebuilding, rebuilt
  /// So many in a hundred of a large session are read.
  case loading(Int)
  /// So many messages a second; as fast as possible where nil.
  case running(Int?)
  /// The past is looked at: which step of how many.
  case past(Int, of: Int)
  case entries(Int)
  case seed(UInt64)
  case broken(Int)
  case deadLetters(Int)
  case faults(Int)
  case off(Int)
  case without(Mechanism)
  case notStored

  static var samples: [StatusWords] {
    [
      .paused, .settled, .held, .full, .searching, .stopped, .atBookmark, .phases, .rebuilding,
      .rebuilt,
      .running(nil),
      .running(1_000), .entries(1), .seed(1), .broken(1), .broken(2), .deadLetters(1),
      .deadLetters(3), .faults(1),
      .faults(2), .off(2), .without(.deadLetters), .notStored, .past(1, of: 9), .loading(99),
    ]
  }

  var phrase: Phrase { standing ?? figures }

  private var standing: Phrase? {
    switch self {
    case .paused: Phrase(en: "paused", ko: "멈춤")
    case .settled: Phrase(en: "settled", ko: "더 할 일 없음")
    case .held: Phrase(en: "all held", ko: "모두 보류 중")
    case .full: Phrase(en: "log full", ko: "기록 가득 참")
    case .searching: Phrase(en: "searching, key stops", ko: "찾는 중, 키로 멈춤")
    case .stopped: Phrase(en: "at a breakpoint", ko: "중단점에서 멈춤")
    case .atBookmark: Phrase(en: "at a bookmark", ko: "책갈피")
    case .phases: Phrase(en: "phase by phase", ko: "세부 단계")
    case .rebuilding: Phrase(en: "rebuilding", ko: "재구성 중")
    case .rebuilt: Phrase(en: "rebuilt", ko: "재구성 완료")
    case .loading(let percent):
      Phrase(en: "reading \(percent) %", ko: "읽는 중 \(percent)%")
    case .running(nil): Phrase(en: "running, full speed", ko: "실행 중, 최고 속도")
    case .running(.some(let speed)): Phrase(en: "running \(speed)/s", ko: "실행 중 \(speed)/초")
    case .past(let step, let end):
      Phrase(en: "THE PAST: step \(step) of \(end)", ko: "과거: 단계 \(step)/\(end)")
    default: nil
    }
  }

  private var figures: Phrase {
    switch self {
    case .entries(let count): Phrase(en: "log \(count)", ko: "기록 \(count)")
    case .seed(let seed): Phrase(en: "seed \(seed)", ko: "시드 \(seed)")
    case .broken(let count): Phrase(en: "\(count) broken", ko: "위반 \(count)건")
    case .deadLetters(1): Phrase(en: "1 dead letter", ko: "데드 레터 1건")
    case .deadLetters(let count):
      Phrase(en: "\(count) dead letters", ko: "데드 레터 \(count)건")
    case .faults(1): Phrase(en: "1 fault", ko: "장애 1건")
    case .faults(let count): Phrase(en: "\(count) faults", ko: "장애 \(count)건")
    case .off(let count): Phrase(en: "\(count) safety off", ko: "안전장치 \(count)개 꺼짐")
    case .without(let mechanism):
      Phrase(
        en: "\(MechanismWords.name(mechanism).phrase.en.lowercased()) off",
        ko: "\(MechanismWords.short(mechanism).phrase.ko) 꺼짐")
    case .notStored: Phrase(en: "not stored", ko: "저장 안 됨")
    default: Phrase("")
    }
  }
}

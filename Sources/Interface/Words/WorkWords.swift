import Primitives
import Simulation

/// What takes long, how far it is, and how to stop it.
enum WorkWords: Wording {
  case doing(LongWork)
  case stops

  static var samples: [WorkWords] {
    LongWork.Kind.allCases.map { .doing(LongWork($0, done: 512, total: 1_024)) } + [.stops]
  }

  var phrase: Phrase {
    switch self {
    case .stops: Phrase(en: "stops it", ko: "멈추기")
    case .doing(let work):
      switch work.kind {
      case .find:
        Phrase(
          en: "Looking for the text: \(percent(work)), \(place(work))",
          ko: "찾는 중: \(percent(work)), \(place(work))")
      case .explain:
        Phrase(
          en: "Looking for the shortest story: run \(work.done) of at most \(work.total)",
          ko: "가장 짧은 과정을 찾는 중: 실행 \(work.done)회(최대 \(work.total)회)")
      case .compare:
        Phrase(en: "Comparing the branches: \(percent(work))", ko: "분기 비교 중: \(percent(work))")
      case .fold:
        Phrase(
          en: "Folding the log up to it: \(percent(work))", ko: "그 시점까지 되살리는 중: \(percent(work))")
      case .hash:
        Phrase(
          en: "Hashing what the contexts hold: \(percent(work))",
          ko: "컨텍스트 상태의 해시를 구하는 중: \(percent(work))")
      case .rebuild:
        Phrase(
          en: "Rebuilding from the log: \(percent(work)), \(place(work))",
          ko: "기록에서 재구성하는 중: \(percent(work)), \(place(work))")
      case .seek:
        Phrase(
          en: "Looking through the past: \(percent(work)), step \(work.done) of \(work.total)",
          ko: "과거에서 찾는 중: \(percent(work)), 단계 \(work.done)/\(work.total)")
      }
    }
  }

  private func percent(_ work: LongWork) -> String { "\(work.percent)%" }

  private func place(_ work: LongWork) -> String { "#\(work.done)/\(work.total)" }
}

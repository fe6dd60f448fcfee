import Primitives

/// The timeline.
enum TimelineWords: Wording {
  case step(Int, of: Int)

  static var samples: [TimelineWords] { [.step(12, of: 34)] }

  var phrase: Phrase {
    switch self {
    case .step(let step, let last): Phrase(en: "step \(step)/\(last)", ko: "단계 \(step)/\(last)")
    }
  }
}

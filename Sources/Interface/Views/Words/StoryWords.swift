import Primitives

/// The sequence diagram.
enum StoryWords: Wording, Equatable {
  case title
  case steps(Int)
  case now(step: Int, time: String)
  case past(step: Int, time: String)
  case held
  /// So many steps are not at hand.
  case earlier(Int, key: String)
  case empty(key: String)
  case nothingOfOrder(String)

  static var samples: [StoryWords] {
    [
      .title, .steps(1), .steps(9), .now(step: 75, time: "00:00:00"),
      .past(step: 75, time: "00:00:00"), .held, .earlier(4_563, key: "a"), .empty(key: "n"),
      .nothingOfOrder("10248"),
    ]
  }

  var phrase: Phrase {
    switch self {
    case .title: Phrase(en: "Story", ko: "이야기")
    case .steps(1): Phrase(en: "1 step", ko: "1단계")
    case .steps(let count): Phrase(en: "\(count) steps", ko: "\(count)단계")
    case .now(let step, let time):
      Phrase(en: "now: step \(step), \(time)", ko: "현재: 단계 \(step), \(time)")
    case .past(let step, let time):
      Phrase(en: "THE PAST: step \(step), \(time)", ko: "과거: 단계 \(step), \(time)")
    case .held: Phrase(en: "held", ko: "보류")
    case .earlier(let count, let key):
      Phrase(
        en: "\(count) earlier steps: \(key) goes there", ko: "앞선 \(count)단계. \(key): 그 시점으로 이동")
    case .empty(let key):
      Phrase(
        en: "Each message is drawn here as an arrow from its sender to its recipient. "
          + "\(key) takes the first step.",
        ko: "메시지마다 보낸 곳에서 받는 곳으로 가는 화살표가 여기에 그려집니다. \(key): 첫 단계")
    case .nothingOfOrder(let order):
      Phrase(
        en: "Nothing of order \(order) has been delivered yet.",
        ko: "주문 \(order)에 관해 아직 전달된 것이 없습니다.")
    }
  }
}

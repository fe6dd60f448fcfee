import Primitives

/// What stands in the inspector.
enum InspectorWords: Wording {
  case title, state
  case hint(keys: String)
  case more(Int, key: String?)

  static var samples: [InspectorWords] {
    [.title, .state, .hint(keys: "↑ ↓"), .more(12, key: "Enter"), .more(12, key: nil)]
  }

  var phrase: Phrase {
    switch self {
    case .title: Phrase(en: "Inspector", ko: "자세히 보기")
    case .state: Phrase(en: "state", ko: "상태")
    case .hint(let keys):
      Phrase(
        en: "Select a row or a message with \(keys): it is shown here whole.",
        ko: "\(keys) 키로 행이나 메시지를 고르면 여기에 전부 보입니다.")
    case .more(let count, nil): Phrase(en: "\(count) more", ko: "\(count)줄 더")
    case .more(let count, let key?):
      Phrase(en: "\(count) more: \(key)", ko: "\(count)줄 더: \(key)")
    }
  }
}

import Primitives

/// The view of causes and consequences.
enum CausationWords: Wording, Equatable {
  case title
  case of(Int)
  case cut
  case columnContext
  case empty(store: String, key: String)

  static var samples: [CausationWords] {
    [.title, .of(12), .cut, .columnContext, .empty(store: "e", key: "h")]
  }

  var phrase: Phrase {
    switch self {
    case .title: Phrase(en: "Causes and consequences", ko: "원인과 결과")
    case .of(let position): Phrase(en: "of #\(position)", ko: "#\(position) 기준")
    case .cut: Phrase(en: "There is more than fits here.", ko: "이보다 더 많습니다.")
    case .columnContext: Phrase(en: "recorded by", ko: "기록한 곳")
    case .empty(let store, let key):
      Phrase(
        en: "Select an entry, in the event store (\(store)) for one, and press \(key): "
          + "what led to it and what followed is shown here.",
        ko: "이벤트 저장소(\(store)) 등에서 기록을 고르고 \(key): 무엇 때문에 일어났고 무엇으로 이어졌는지 "
          + "여기에 보입니다.")
    }
  }
}

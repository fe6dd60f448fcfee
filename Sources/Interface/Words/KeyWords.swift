import Primitives

/// Names of keys that are words.
enum KeyWords: Wording, CaseIterable {
  case space

  var phrase: Phrase {
    switch self {
    case .space: Phrase(en: "Space", ko: "스페이스")
    }
  }
}

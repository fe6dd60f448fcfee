import Primitives

/// The view of the event store.
enum StoreWords: Wording, Equatable {
  case title, entry
  case entries(Int)
  case found(Int)
  /// So many, up to where the search was stopped.
  case foundUpTo(Int, Int)
  case foundNothing(String)
  case keptHere
  case empty(key: String)
  case noDetail(key: String)

  static var samples: [StoreWords] {
    [
      .title, .entry, .entries(1), .entries(9), .found(1), .found(9), .foundUpTo(4, 9),
      .foundNothing("abc"), .keptHere, .empty(key: "n"), .noDetail(key: "k"),
    ]
  }

  var phrase: Phrase {
    switch self {
    case .title: Phrase(en: "Event store", ko: "이벤트 저장소")
    case .entry: Phrase(en: "Entry", ko: "기록 내용")
    case .entries(1): Phrase(en: "1 entry", ko: "기록 1개")
    case .entries(let count): Phrase(en: "\(count) entries", ko: "기록 \(count)개")
    case .found(let count): Phrase(en: "\(count) found", ko: "\(count)개 찾음")
    case .foundUpTo(let position, let count):
      Phrase(en: "\(count) found up to #\(position)", ko: "#\(position)까지 \(count)개 찾음")
    case .foundNothing(let text):
      Phrase(en: "No entry holds \"\(text)\".", ko: "\"\(text)\" 글자가 든 기록이 없습니다.")
    case .keptHere: Phrase(en: "kept to itself", ko: "내부 보관")
    case .empty(let key):
      Phrase(
        en:
          "Everything that happens is recorded here and never changed. \(key) takes the first step.",
        ko: "일어난 모든 일이 여기에 기록되고 바뀌지 않습니다. \(key): 첫 단계")
    case .noDetail(let key):
      Phrase(
        en: "\(key) selects an entry, and its payload is shown here.",
        ko: "\(key): 기록을 고르면 그 내용이 여기에 보입니다.")
    }
  }
}

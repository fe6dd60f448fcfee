import Primitives

/// The view of the event store.
enum StoreWords: Wording, Equatable {
  case title, entry, state
  case stateOf(String)
  /// What a payload is held against.
  case since(version: Int, position: Int)
  /// No value is new or other.
  case same(version: Int, position: Int)
  case changesNothing, changedNothing
  case foldStopped(key: String)
  case columnStream, columnVersion, columnBranch, columnBefore, columnAfter
  case entries(Int)
  case found(Int)
  case looking
  /// More than are at hand.
  case foundLast(Int, of: Int)
  /// So many, up to where the search was stopped.
  case foundUpTo(Int, Int)
  case foundNothing(String)
  /// Up to where the search was stopped.
  case foundNothingUpTo(Int, String)
  case empty(key: String)
  case noDetail(key: String)
  /// Something is being typed that is looked for.
  case typing(key: String)

  static var samples: [StoreWords] {
    [
      .title, .entry, .state, .stateOf("Billing"),
      .since(version: 1, position: 41), .same(version: 1, position: 41), .changesNothing,
      .changedNothing,
      .foldStopped(key: "c"), .columnStream,
      .columnVersion, .columnBranch, .columnBefore, .columnAfter, .entries(1), .entries(9),
      .found(1), .found(9), .looking, .foundUpTo(4, 9),
      .foundNothing("abc"), .foundNothingUpTo(4, "abc"), .typing(key: "Enter"),
      .foundLast(200, of: 431), .empty(key: "n"),
      .noDetail(key: "k"),
    ]
  }

  var phrase: Phrase { fold ?? column ?? list }

  private var column: Phrase? {
    switch self {
    case .columnStream: Phrase(en: "stream", ko: "스트림")
    case .columnVersion: Phrase(en: "ver.", ko: "버전")
    case .columnBranch: Phrase(en: "branch", ko: "분기")
    case .columnBefore: Phrase(en: "before", ko: "전")
    case .columnAfter: Phrase(en: "after", ko: "후")
    default: nil
    }
  }

  private var fold: Phrase? {
    switch self {
    case .state: Phrase(en: "State", ko: "상태")
    case .stateOf(let context):
      Phrase(en: "State of \(context)", ko: "\(context) 상태")
    case .same(let version, let position):
      Phrase(
        en: "payload: the same values as version \(version), #\(position)",
        ko: "페이로드: 버전 \(version)(#\(position)) 때와 같은 값")
    case .since(let version, let position):
      Phrase(
        en: "payload since version \(version), #\(position): + new, ~ changed",
        ko: "페이로드, 버전 \(version)(#\(position)) 이후: + 새 값, ~ 바뀐 값")
    case .changesNothing:
      Phrase(
        en: "Only an event changes a context's state; this asks, or answers.",
        ko: "컨텍스트의 상태는 이벤트로만 바뀝니다. 이것은 요청이나 응답입니다.")
    case .changedNothing:
      Phrase(en: "The state is the same before and after.", ko: "전후 상태가 같습니다.")
    case .foldStopped(let key):
      Phrase(
        en: "This was stopped. \(key) folds the log again.",
        ko: "도중에 멈췄습니다. \(key): 기록을 다시 반영하기")
    default: nil
    }
  }

  private var list: Phrase {
    switch self {
    case .title: Phrase(en: "Event store", ko: "이벤트 저장소")
    case .entry: Phrase(en: "Entry", ko: "기록 내용")
    case .entries(1): Phrase(en: "1 entry", ko: "기록 1개")
    case .entries(let count): Phrase(en: "\(count) entries", ko: "기록 \(count)개")
    case .found(let count): Phrase(en: "\(count) found", ko: "\(count)건 찾음")
    case .looking: PromptWords.looking.phrase
    case .foundLast(let shown, let count):
      Phrase(en: "the last \(shown) of \(count) found", ko: "찾은 \(count)건 중 마지막 \(shown)건")
    case .foundUpTo(let position, let count):
      Phrase(en: "\(count) found up to #\(position)", ko: "#\(position)까지 \(count)건 찾음")
    case .foundNothing(let text):
      Phrase(en: "No entry holds \"\(text)\".", ko: "\"\(text)\" 글자가 든 기록이 없습니다.")
    case .foundNothingUpTo(let position, let text):
      Phrase(
        en: "Stopped at #\(position): no entry up to there holds \"\(text)\".",
        ko: "#\(position)에서 멈췄습니다. 거기까지는 \"\(text)\" 글자가 든 기록이 없습니다.")
    case .empty(let key):
      Phrase(
        en:
          "Everything that happens is recorded here and never changed. \(key) takes the first step.",
        ko: "일어난 모든 일이 여기에 기록되고 바뀌지 않습니다. \(key): 첫 단계")
    case .typing(let key):
      Phrase(
        en: "\(key) selects what is found, and its payload is shown here.",
        ko: "\(key): 찾은 기록을 고르고 그 내용을 여기에 보여 줍니다.")
    case .noDetail(let key):
      Phrase(
        en: "\(key) selects an entry, and its payload is shown here.",
        ko: "\(key): 기록을 고르면 그 내용이 여기에 보입니다.")
    default: Phrase("")
    }
  }
}

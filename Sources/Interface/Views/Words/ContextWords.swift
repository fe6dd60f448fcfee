import Primitives

/// What stands in the view of one context.
enum ContextWords: Wording {
  case state, contract, inbox, outbox, log, language
  case accepts, publishes, nobody
  case columnWord, columnCode, columnMeaning
  /// So many of them are at hand.
  case rows(Int, of: Int)
  case latest(Int)
  case noRows, noOutbox, noLog, noTerms
  case noInbox(key: String?)

  static var samples: [ContextWords] {
    [
      .state, .contract, .inbox, .outbox, .log, .language, .accepts, .publishes, .nobody,
      .columnWord, .columnCode, .columnMeaning, .rows(3, of: 3), .rows(200, of: 830), .latest(200),
      .noRows,
      .noOutbox, .noLog, .noTerms, .noInbox(key: "n"), .noInbox(key: nil),
    ]
  }

  var phrase: Phrase { titles ?? table ?? empty }

  private var titles: Phrase? {
    switch self {
    case .state: Phrase(en: "State", ko: "상태")
    case .contract: Phrase(en: "Contract", ko: "계약")
    case .inbox: Phrase(en: "Inbox", ko: "수신함")
    case .outbox: Phrase(en: "Outbox: sent, not yet there", ko: "발신함: 보냈지만 도착 전")
    case .log: Phrase(en: "What it recorded", ko: "기록한 메시지")
    case .language: Phrase(en: "Its language", ko: "이 컨텍스트의 언어")
    default: nil
    }
  }

  private var table: Phrase? {
    switch self {
    case .accepts: Phrase(en: "accepts", ko: "받는 메시지")
    case .publishes: Phrase(en: "publishes", ko: "내보내는 메시지")
    case .nobody: Phrase(en: "nobody consumes it yet", ko: "아직 소비자 없음")
    case .columnWord: Phrase(en: "word", ko: "용어")
    case .columnCode: Phrase(en: "in the code", ko: "코드")
    case .columnMeaning: Phrase(en: "means here", ko: "여기서의 뜻")
    case .rows(1, of: 1): Phrase(en: "1 row", ko: "1행")
    case .rows(let count, let total) where count < total:
      Phrase(en: "the latest \(count) of \(total) rows", ko: "\(total)행 중 최근 \(count)행")
    case .rows(let count, _): Phrase(en: "\(count) rows", ko: "\(count)행")
    case .latest(let count): Phrase(en: "the latest \(count)", ko: "최근 \(count)건")
    default: nil
    }
  }

  private var empty: Phrase {
    switch self {
    case .noRows: Phrase(en: "It holds nothing yet.", ko: "아직 상태가 없습니다.")
    case .noInbox(nil):
      Phrase(en: "Nothing is on its way to it.", ko: "이 컨텍스트로 오는 메시지가 없습니다.")
    case .noInbox(let key?):
      Phrase(
        en: "Nothing is on its way to it. \(key) delivers the next message.",
        ko: "이 컨텍스트로 오는 메시지가 없습니다. \(key) 키를 누르면 다음 메시지가 전달됩니다.")
    case .noOutbox:
      Phrase(
        en: "Nothing that it sent is under way.", ko: "보냈지만 아직 도착하지 않은 메시지가 없습니다.")
    case .noLog: Phrase(en: "It has recorded nothing yet.", ko: "아직 기록한 것이 없습니다.")
    case .noTerms: Phrase(en: "It has no words of its own.", ko: "정해 둔 용어가 없습니다.")
    default: Phrase("")
    }
  }
}

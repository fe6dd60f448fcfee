import Primitives

/// What stands in the boxes that lie over the screen.
enum LayerWords: Wording {
  case envelope, payload, loading
  case entry(Int)
  case formHint, sending, opening
  case tooSmall(needed: String, now: String)

  static var samples: [LayerWords] {
    [
      .envelope, .payload, .loading, .entry(1), .formHint, .sending, .opening,
      .tooSmall(needed: "60×16", now: "40×10"),
    ]
  }

  var phrase: Phrase {
    switch self {
    case .envelope: Phrase(en: "Envelope", ko: "메타데이터")
    case .payload: Phrase(en: "Payload", ko: "내용")
    case .loading: Phrase(en: "one moment", ko: "잠시만요")
    case .entry(let number): Phrase(en: "Entry \(number)", ko: "기록 \(number)")
    case .formHint:
      Phrase(en: "{send} sends, {form.close} leaves.", ko: "{send}: 보내기, {form.close}: 나가기")
    case .sending: Phrase(en: "sending", ko: "보내는 중")
    case .opening: Phrase(en: "filling in the form", ko: "주문서를 준비하는 중")
    case .tooSmall(let needed, let now):
      Phrase(
        en: "Needs \(needed), this is \(now).", ko: "\(needed) 이상이 필요합니다(지금 \(now)).")
    }
  }
}

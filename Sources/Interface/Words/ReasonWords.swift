import Primitives

/// Why a key can do nothing now.
enum ReasonWords: Wording, Equatable {
  case settled, full, busy, fastest, slowest, nothingBefore, inThePast
  case noSuchContext(Int)
  case alreadyFocused
  case nothingToSelect, atStart, atEnd, allSeen
  case nothingToShow, noEntryAboutRow, notThereYet, openFirst
  case noHangul, noColours, nothingToClose, onlyField, notCopied
  /// The key has no meaning here.
  case unbound(key: String)
  /// The key has a meaning on the main screen.
  case closeFirst(key: String)
  case tooSmall

  static var samples: [ReasonWords] {
    [
      .settled, .full, .busy, .fastest, .slowest, .nothingBefore, .inThePast, .noSuchContext(9),
      .alreadyFocused,
      .nothingToSelect, .atStart,
      .allSeen,
      .atEnd, .nothingToShow, .noEntryAboutRow, .notThereYet, .openFirst, .noHangul, .noColours,
      .nothingToClose, .onlyField, .notCopied, .unbound(key: "Shift-Tab"),
      .closeFirst(key: "Shift-Tab"), .tooSmall,
    ]
  }

  var phrase: Phrase { run ?? selection ?? interface }

  private var run: Phrase? {
    switch self {
    case .settled:
      Phrase(
        en: "Nothing is left to deliver; o places an order.", ko: "전달할 메시지가 없습니다. o: 주문하기")
    case .full: Phrase(en: "The log is full.", ko: "기록이 가득 찼습니다.")
    case .busy: Phrase(en: "Still at work on the last key.", ko: "앞의 키를 아직 처리 중입니다.")
    case .nothingBefore:
      Phrase(en: "This is the start: nothing came before.", ko: "처음입니다. 이보다 앞은 없습니다.")
    case .inThePast:
      Phrase(
        en: "The past cannot be changed; End comes back to now.",
        ko: "과거는 바꿀 수 없습니다. End: 현재로 돌아오기")
    case .fastest: Phrase(en: "This is as fast as it goes.", ko: "이미 가장 빠릅니다.")
    case .slowest: Phrase(en: "This is as slow as it goes.", ko: "이미 가장 느립니다.")
    default: nil
    }
  }

  private var selection: Phrase? {
    switch self {
    case .noSuchContext(let number):
      Phrase(en: "There is no context \(number).", ko: "\(number)번 컨텍스트는 없습니다.")
    case .alreadyFocused:
      Phrase(en: "It has the focus already; z zooms it.", ko: "이미 선택한 칸입니다. z: 확대")
    case .nothingToSelect:
      Phrase(en: "There is nothing to select here yet.", ko: "아직 고를 것이 없습니다.")
    case .atStart: Phrase(en: "This is the first line.", ko: "첫 줄입니다.")
    case .atEnd: Phrase(en: "This is the last line.", ko: "마지막 줄입니다.")
    case .allSeen: Phrase(en: "All of it is on the screen.", ko: "전부 화면에 보입니다.")
    case .nothingToShow:
      Phrase(en: "There is no message to show here yet.", ko: "아직 보여 줄 메시지가 없습니다.")
    case .noEntryAboutRow:
      Phrase(
        en: "No recent entry is about this row; select a message.",
        ko: "이 줄에 관한 최근 기록이 없습니다. 메시지를 고르세요.")
    case .notThereYet: Phrase(en: "It is not there yet.", ko: "아직 준비되지 않았습니다.")
    case .openFirst:
      Phrase(en: "Enter shows an entry; then y copies it.", ko: "Enter로 항목을 연 다음 y로 복사합니다.")
    default: nil
    }
  }

  private var interface: Phrase {
    switch self {
    case .noHangul:
      Phrase(en: "This terminal cannot show Hangul.", ko: "이 터미널은 한글을 보여 줄 수 없습니다.")
    case .noColours:
      Phrase(en: "This terminal has no colours.", ko: "이 터미널에는 색이 없습니다.")
    case .nothingToClose:
      Phrase(en: "Nothing is open; q quits.", ko: "열린 것이 없습니다. q: 끝내기")
    case .onlyField: Phrase(en: "There is no other field.", ko: "다른 항목이 없습니다.")
    case .notCopied:
      Phrase(en: "Too long for the terminal's clipboard.", ko: "터미널 클립보드에 담기에 너무 깁니다.")
    case .unbound(let key):
      Phrase(en: "\(key) does nothing here; ? shows the keys.", ko: "\(key): 쓰이지 않는 키입니다. ?: 도움말")
    case .closeFirst(let key):
      Phrase(en: "Close this with Esc before \(key).", ko: "\(key): 먼저 Esc로 닫으세요.")
    case .tooSmall:
      Phrase(en: "Make the window larger first.", ko: "먼저 창을 키우세요.")
    default: Phrase("")
    }
  }
}

import Primitives

/// Why a key can do nothing now.
enum ReasonWords: Wording, Equatable {
  case settled, held, full, busy, loading, readingIsLeft, fastest, slowest, nothingBefore,
    nothingRecorded, rebuilt
  case noOrder, noMarks, isNow
  case noSuchContext(Int)
  case alreadyFocused
  case onePane(Scope)
  case nothingToSelect, atStart, atEnd, allSeen, selectFirst, selectEntry
  case nothingToShow, noEntryAboutRow, notThereYet, openFirst, noCause
  case ruleHolds, ruleUnchecked, noneBroken, noBreakpoint, oneBranch, sameBranch
  case tooManyBreakpoints, bookmarkGoesThere, breakpointIsNoMoment, typeFirst, noSuchAction
  case noMessage, messageHeld, nothingBehind, nothingSooner, noContext, withItself, noOutside,
    noFaults
  case tooManyFaults
  case noUnicode
  /// A picture of the screen.
  case notSaved(PictureError)
  case noHangul, noColours, nothingToClose, onlyField, notCopied
  /// The key has no meaning here.
  case unbound(key: String)
  /// The key stands in none of the lines of a box.
  case pressListed(key: String, in: Scope)
  /// The key has a meaning on the main screen.
  case closeFirst(key: String, in: Scope)
  case tooSmall

  static var samples: [ReasonWords] {
    [
      .settled, .held, .full, .busy, .loading, .readingIsLeft, .fastest, .slowest, .nothingBefore,
      .nothingRecorded,
      .rebuilt, .noOrder, .noMarks, .isNow, .noSuchContext(9), .alreadyFocused, .onePane(.store),
      .nothingToSelect, .atStart, .atEnd, .allSeen, .selectFirst, .selectEntry, .nothingToShow,
      .noEntryAboutRow, .notThereYet, .openFirst, .noCause, .ruleHolds, .ruleUnchecked, .noneBroken,
      .noBreakpoint, .oneBranch, .sameBranch,
      .tooManyBreakpoints, .bookmarkGoesThere, .breakpointIsNoMoment, .typeFirst, .noSuchAction,
      .noMessage,
      .messageHeld, .nothingBehind, .nothingSooner, .noContext, .withItself, .noOutside, .noFaults,
      .tooManyFaults, .noUnicode, .noHangul, .noColours, .nothingToClose, .onlyField, .notCopied,
      .unbound(key: "Shift-Tab"), .closeFirst(key: "Shift-Tab", in: .inspector),
      .pressListed(key: "Shift-Tab", in: .faultMenu), .tooSmall,
    ] + PictureError.samples.map { .notSaved($0) }
  }

  var phrase: Phrase { run ?? selection ?? views ?? broker ?? interface }

  private var run: Phrase? {
    switch self {
    case .settled:
      Phrase(
        en: "Nothing is left to deliver; {place-order} places an order.",
        ko: "전달할 메시지가 없습니다. {place-order}: 주문하기")
    case .held:
      Phrase(
        en: "All that is under way waits for a fault: {lift-all} lifts.",
        ko: "모든 메시지가 장애로 기다립니다. {lift-all}: 장애 해제")
    case .full: Phrase(en: "The log is full.", ko: "기록이 가득 찼습니다.")
    case .loading:
      Phrase(
        en: "The session is still being read.", ko: "세션을 아직 읽고 있습니다.")
    case .readingIsLeft:
      Phrase(
        en: "Still reading the session; {quit} stops that and leaves.",
        ko: "세션을 아직 읽고 있습니다. {quit}: 그만두고 끝내기")
    case .busy: Phrase(en: "Still at work on the last key.", ko: "앞의 키를 아직 처리 중입니다.")
    case .nothingBefore:
      Phrase(en: "This is the start: nothing came before.", ko: "처음입니다. 이보다 앞은 없습니다.")
    case .nothingRecorded:
      Phrase(en: "There is no event to rebuild from yet.", ko: "아직 다시 세울 이벤트가 없습니다.")
    case .rebuilt:
      Phrase(
        en: "All events are folded; {rebuild.close} goes back.",
        ko: "모든 이벤트를 반영했습니다. {rebuild.close}: 돌아가기")
    case .fastest: Phrase(en: "This is as fast as it goes.", ko: "이미 가장 빠릅니다.")
    case .slowest: Phrase(en: "This is as slow as it goes.", ko: "이미 가장 느립니다.")
    case .isNow:
      Phrase(en: "This is now: nothing comes after it yet.", ko: "현재입니다. 아직 이보다 뒤는 없습니다.")
    case .noOrder:
      Phrase(
        en: "There is no order at this moment; {place-order} places one.",
        ko: "이 시점에는 주문이 없습니다. {place-order}: 주문하기")
    case .noMarks:
      Phrase(
        en: "Nothing to stop at yet: {breakpoints} breakpoints, {bookmark} bookmark.",
        ko: "멈출 곳이 없습니다. {breakpoints}: 중단점, {bookmark}: 책갈피")
    default: nil
    }
  }

  private var selection: Phrase? {
    switch self {
    case .noSuchContext(let number):
      Phrase(en: "There is no context \(number).", ko: "\(number)번 컨텍스트는 없습니다.")
    case .alreadyFocused:
      Phrase(
        en: "It has the focus already; {zoom} shows it whole.", ko: "이미 선택한 칸입니다. {zoom}: 전체 화면")
    case .onePane(let scope):
      Phrase(
        en: "There is nothing else to select here; {\(scope.rawValue).close} leaves.",
        ko: "여기서 따로 고를 것이 없습니다. {\(scope.rawValue).close}: 돌아가기")
    case .nothingToSelect:
      Phrase(en: "There is nothing to select here yet.", ko: "아직 고를 것이 없습니다.")
    case .atStart: Phrase(en: "This is the first line.", ko: "첫 줄입니다.")
    case .atEnd: Phrase(en: "This is the last line.", ko: "마지막 줄입니다.")
    case .allSeen: Phrase(en: "All of it is on the screen.", ko: "전부 화면에 보입니다.")
    case .selectFirst:
      Phrase(en: "Select a line for it first, with the arrows.", ko: "먼저 화살표로 줄을 고르세요.")
    case .selectEntry: Phrase(en: "Select a message first.", ko: "먼저 메시지를 고르세요.")
    case .nothingToShow:
      Phrase(en: "There is no message to show here yet.", ko: "아직 보여 줄 메시지가 없습니다.")
    case .noEntryAboutRow:
      Phrase(
        en: "No recent entry is about it alone; select a message.",
        ko: "이 줄만 다룬 최근 기록이 없습니다. 메시지를 고르세요.")
    case .notThereYet: Phrase(en: "It is not there yet.", ko: "아직 준비되지 않았습니다.")
    case .openFirst:
      Phrase(
        en: "{inspect} shows an entry; then {inspector.copy} copies it.",
        ko: "먼저 {inspect} 키로 항목을 연 다음 {inspector.copy} 키로 복사하세요.")
    case .noCause:
      Phrase(en: "Nothing led to it that could be shown here.", ko: "여기서 보여 줄 원인이 없습니다.")
    default: nil
    }
  }

  private var views: Phrase? {
    switch self {
    case .ruleHolds:
      Phrase(en: "This rule holds: nothing broke it.", ko: "이 규칙은 지켜지고 있습니다.")
    case .ruleUnchecked:
      Phrase(en: "This rule was not checked yet.", ko: "아직 확인하지 않은 규칙입니다.")
    case .noneBroken:
      Phrase(en: "No rule is broken: there is nothing to explain.", ko: "깨진 규칙이 없습니다.")
    case .noBreakpoint:
      Phrase(
        en: "There is no breakpoint yet; {breakpoints.add-breakpoint} adds one.",
        ko: "아직 중단점이 없습니다. {breakpoints.add-breakpoint}: 추가")
    case .oneBranch:
      Phrase(
        en: "One branch only: act in the past to make another.",
        ko: "분기가 하나뿐입니다. 과거에서 무언가를 하면 생깁니다.")
    case .sameBranch:
      Phrase(en: "This branch is the one that is shown.", ko: "지금 보고 있는 분기입니다.")
    case .tooManyBreakpoints:
      Phrase(en: "There are as many breakpoints as can be.", ko: "중단점을 더 만들 수 없습니다.")
    case .bookmarkGoesThere:
      Phrase(
        en: "{breakpoints.look-there} goes there; then {bookmark} takes the bookmark away.",
        ko: "그 시점으로 가서(키 {breakpoints.look-there}) 책갈피를 지웁니다(키 {bookmark}).")
    case .breakpointIsNoMoment:
      Phrase(
        en: "A breakpoint is no moment; {next-mark} runs to it.",
        ko: "중단점은 시점이 아닙니다. {next-mark}: 중단점까지 실행")
    case .noSuchAction: Phrase(en: "No action is called that.", ko: "그런 동작은 없습니다.")
    case .typeFirst: Phrase(en: "Type something first.", ko: "먼저 입력하세요.")
    default: nil
    }
  }

  private var broker: Phrase? {
    switch self {
    case .noMessage: Phrase(en: "No message is under way.", ko: "전송 중인 메시지가 없습니다.")
    case .messageHeld:
      Phrase(
        en: "It waits for a fault; {lift-all} lifts all faults.",
        ko: "장애가 풀리기를 기다립니다. {lift-all}: 장애 해제")
    case .nothingBehind:
      Phrase(en: "No other message comes after this one.", ko: "이 뒤에 올 다른 메시지가 없습니다.")
    case .nothingSooner:
      Phrase(en: "No other message comes before this one.", ko: "이 앞에 올 다른 메시지가 없습니다.")
    case .noContext:
      Phrase(
        en: "Select a context first: {focus-1} to {focus-5}.",
        ko: "먼저 컨텍스트를 고르세요(키 {focus-1}~{focus-5}).")
    case .withItself:
      Phrase(
        en: "That is the context itself; choose another one.", ko: "같은 컨텍스트입니다. 다른 것을 고르세요.")
    case .noOutside: Phrase(en: "There is no such outside system.", ko: "그런 외부 시스템은 없습니다.")
    case .noFaults: Phrase(en: "There is no fault to lift.", ko: "해제할 장애가 없습니다.")
    case .tooManyFaults:
      Phrase(en: "There are as many faults as can be.", ko: "장애를 더 일으킬 수 없습니다.")
    default: nil
    }
  }

  private var interface: Phrase {
    switch self {
    case .noHangul:
      Phrase(en: "This terminal cannot show Hangul.", ko: "이 터미널은 한글을 보여 줄 수 없습니다.")
    case .noUnicode:
      Phrase(en: "There is nothing but ASCII here.", ko: "여기서는 ASCII 문자만 쓸 수 있습니다.")
    case .notSaved(let error): error.phrase
    case .noColours:
      Phrase(en: "This terminal has no colours.", ko: "이 터미널에는 색이 없습니다.")
    case .nothingToClose:
      Phrase(en: "Nothing is open; {quit} quits.", ko: "열린 것이 없습니다. {quit}: 끝내기")
    case .onlyField: Phrase(en: "There is no other field.", ko: "다른 항목이 없습니다.")
    case .notCopied:
      Phrase(en: "Too long for the terminal's clipboard.", ko: "터미널 클립보드에 담기에 너무 깁니다.")
    case .unbound(let key):
      Phrase(
        en: "\(key) does nothing here; {help} shows the keys.",
        ko: "\(key): 쓰이지 않는 키입니다. {help}: 도움말")
    case .pressListed(let key, let scope):
      Phrase(
        en: "\(key): press the key of a line, or {\(scope.rawValue).close}.",
        ko: "\(key): 목록에 없는 키입니다. {\(scope.rawValue).close}: 닫기")
    case .closeFirst(let key, let scope):
      Phrase(
        en: "Close this with {\(scope.rawValue).close} before \(key).",
        ko: "\(key): 먼저 닫으세요. {\(scope.rawValue).close}: 닫기")
    case .tooSmall:
      Phrase(en: "Make the window larger first.", ko: "먼저 창을 키우세요.")
    default: Phrase("")
    }
  }
}

import Primitives

/// What the keys for moving about and those of the interface itself do.
extension HelpWords {
  static func moving(_ action: Action) -> Phrase? {
    switch action {
    case .nextPane: Phrase(en: "to the next pane", ko: "다음 칸으로")
    case .previousPane: Phrase(en: "to the pane before", ko: "이전 칸으로")
    case .focus1, .focus2, .focus3, .focus4, .focus5:
      Phrase(en: "to the context of that number", ko: "그 번호의 컨텍스트로")
    case .focusMessages:
      Phrase(en: "to the messages; again: to the log", ko: "메시지 칸으로, 다시 누르면 기록으로")
    case .selectNext: Phrase(en: "select the next line", ko: "다음 줄 고르기")
    case .selectPrevious: Phrase(en: "select the line before", ko: "이전 줄 고르기")
    case .pageDown: Phrase(en: "ten lines down", ko: "열 줄 아래로")
    case .pageUp: Phrase(en: "ten lines up", ko: "열 줄 위로")
    case .first: Phrase(en: "to the first line", ko: "첫 줄로")
    case .last: Phrase(en: "to the end, which the log follows", ko: "끝 줄로, 기록은 끝을 따라감")
    case .inspect:
      Phrase(en: "show the selected message whole", ko: "고른 메시지를 자세히 보기")
    case .zoom: Phrase(en: "show what has the focus whole", ko: "선택한 칸을 전체 화면으로 보기")
    case .scrollDown: Phrase(en: "a line down", ko: "한 줄 아래로")
    case .scrollUp: Phrase(en: "a line up", ko: "한 줄 위로")
    case .scrollPageDown: Phrase(en: "a page down", ko: "한 쪽 아래로")
    case .scrollPageUp: Phrase(en: "a page up", ko: "한 쪽 위로")
    case .scrollStart: Phrase(en: "to the start", ko: "처음으로")
    case .scrollEnd: Phrase(en: "to the end", ko: "끝으로")
    default: nil
    }
  }

  static func interface(_ action: Action) -> Phrase {
    switch action {
    case .settings: Phrase(en: "settings: language, theme, mouse and more", ko: "설정: 언어, 테마, 마우스 등")
    case .language: Phrase(en: "switch the language", ko: "언어 바꾸기")
    case .theme: Phrase(en: "next theme", ko: "다음 테마")
    case .projector: Phrase(en: "strong colours for a projector, and back", ko: "프로젝터용 강한 색 켜기/끄기")
    case .borders: Phrase(en: "borders of lines or of ASCII", ko: "테두리를 선 또는 ASCII로")
    case .savePicture: Phrase(en: "save the screen as SVG and text", ko: "화면을 SVG와 텍스트로 저장")
    case .mouse: Phrase(en: "mouse on or off", ko: "마우스 켜기/끄기")
    case .copy:
      Phrase(en: "copy the entry shown, or the command", ko: "보이는 항목(JSON)이나 명령 복사")
    case .palette: Phrase(en: "find an action by its name", ko: "이름으로 동작 찾기")
    case .help: Phrase(en: "this help", ko: "이 도움말")
    case .redraw: Phrase(en: "draw the screen again", ko: "화면 다시 그리기")
    case .suspend: Phrase(en: "stop and go to the shell; fg returns", ko: "셸로 나가기, fg로 복귀")
    case .quit: Phrase(en: "quit; the session is kept", ko: "끝내기(세션은 보존됨)")
    case .nextField: Phrase(en: "next field", ko: "다음 항목")
    case .previousField: Phrase(en: "field before", ko: "이전 항목")
    case .send: Phrase(en: "send the order", ko: "주문 보내기")
    case .accept: Phrase(en: "take what was typed", ko: "입력한 대로 하기")
    case .close: Phrase(en: "close what is open; never quits", ko: "열린 것을 닫기(끝내지 않음)")
    default: Phrase(action.rawValue)
    }
  }
}

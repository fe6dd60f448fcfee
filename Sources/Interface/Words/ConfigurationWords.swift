import Primitives

/// The explanations in a configuration file.
enum ConfigurationWords: Wording, CaseIterable {
  case head, language, theme, borders, mouse, speed, keys

  var phrase: Phrase {
    switch self {
    case .head:
      Phrase(
        en:
          "orderflow: how it is without a configuration file. Save this as one, where "
          + "`orderflow config --path` says, and change what you like: what is left out stays as "
          + "it is here. Options of the command line come before the file.",
        ko:
          "orderflow: 설정 파일이 없을 때의 설정입니다. `orderflow config --path`가 알려 주는 곳에 "
          + "저장하고 원하는 것만 바꾸세요. 적지 않은 것은 여기 있는 그대로입니다. "
          + "명령줄 옵션이 이 파일보다 우선합니다.")
    case .language:
      Phrase(
        en: "The language of the screen: auto (that of the locale), en or ko.",
        ko: "화면의 언어: auto(로캘에 따라), en, ko.")
    case .theme:
      Phrase(
        en: "The colours: auto (as suits the terminal), dark, light, high-contrast or mono.",
        ko: "테마: auto(터미널에 맞게), dark, light, high-contrast, mono.")
    case .borders:
      Phrase(
        en: "What frames and signs are drawn with: auto, unicode or ascii.",
        ko: "테두리와 기호: auto, unicode, ascii.")
    case .mouse:
      Phrase(
        en: "Whether the mouse is used: true, or false to let the terminal select text.",
        ko: "마우스 사용: true, 또는 터미널이 글자를 선택하게 하려면 false.")
    case .speed:
      Phrase(
        en:
          "How fast a run goes at first, in messages a second: 1, 2, 5, 10, 25, 100, 1000 or max.",
        ko: "처음 실행 속도(초당 메시지 수): 1, 2, 5, 10, 25, 100, 1000, max.")
    case .keys:
      Phrase(
        en:
          "The keys of each action; the first one is the one that is shown. A name alone is meant "
          + "wherever the action has keys; with a scope before it (main.quit) it is meant there "
          + "alone. A list without keys takes them away. A key is a character (signs in quotes), "
          + "Space, Enter, Esc, Tab, Shift-Tab, Up, Down, Left, Right, PgUp, PgDn, Home, End, Ins, "
          + "Del, Backspace, F1 to F63, or Ctrl-A to Ctrl-Z but for H, I, J and M, which are other keys. "
          + "With a Korean input method on, Latin letters work as they are, but Shift is lost.",
        ko:
          "동작마다 쓰는 키이며, 맨 앞의 키가 화면에 보입니다. 이름만 쓰면 그 동작에 키가 있는 모든 "
          + "곳에, 범위를 앞에 붙이면(main.quit) 그곳에만 적용됩니다. 목록을 비우면 키가 없어집니다. "
          + "키는 글자 하나(기호는 따옴표 안에), Space, Enter, Esc, Tab, Shift-Tab, Up, Down, Left, "
          + "Right, PgUp, PgDn, Home, End, Ins, Del, Backspace, F1~F63, Ctrl-A~Ctrl-Z입니다(다른 키와 같은 H, I, J, M은 "
          + "제외). "
          + "한글 입력 상태에서도 라틴 글자 키가 그대로 동작하지만 Shift는 구별되지 않습니다.")
    }
  }
}

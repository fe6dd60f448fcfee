import Primitives

/// The help: what each key does, in a line.
enum HelpWords: Wording {
  case title(Scope)
  case filter, noMatch, signs
  case action(Action)

  static var samples: [HelpWords] {
    Scope.allCases.map { .title($0) } + [.filter, .noMatch, .signs]
      + Action.allCases.map { .action($0) }
  }

  var phrase: Phrase {
    switch self {
    case .title(let scope): Self.title(scope)
    case .filter: Phrase(en: "type to narrow", ko: "입력해서 찾기")
    case .noMatch:
      Phrase(
        en: "No such key; {palette} finds any action.",
        ko: "그런 키가 없습니다. {palette}: 동작 찾기")
    case .signs: Phrase(en: "Signs", ko: "기호")
    case .action(let action): Self.phrase(action)
    }
  }

  private static func phrase(_ action: Action) -> Phrase {
    simulation(action) ?? time(action) ?? views(action) ?? broker(action) ?? faults(action)
      ?? moving(action) ?? interface(action)
  }

  private static func title(_ scope: Scope) -> Phrase {
    switch scope {
    case .main: Phrase(en: "Keys of the main screen", ko: "기본 화면의 키")
    case .context: Phrase(en: "Keys: one context", ko: "컨텍스트 화면의 키")
    case .flight: Phrase(en: "Keys: in flight", ko: "전송 중 화면의 키")
    case .invariants: Phrase(en: "Keys: the rules", ko: "규칙 화면의 키")
    case .branches: Phrase(en: "Keys: branches", ko: "분기 화면의 키")
    case .breakpoints: Phrase(en: "Keys: breakpoints", ko: "중단점 화면의 키")
    case .store: Phrase(en: "Keys: event store", ko: "이벤트 저장소의 키")
    case .story: Phrase(en: "Keys: story", ko: "이야기 화면의 키")
    case .causation: Phrase(en: "Keys: cause and effect", ko: "원인과 결과 화면의 키")
    case .settings: Phrase(en: "Keys after {settings}", ko: "{settings} 다음에 누를 키")
    case .faultMenu: Phrase(en: "Keys after {fault-menu}", ko: "{fault-menu} 다음에 누를 키")
    case .crashMenu: Phrase(en: "Keys after {crash-menu}", ko: "{crash-menu} 다음에 누를 키")
    case .mechanismMenu: Phrase(en: "Keys after {mechanism-menu}", ko: "{mechanism-menu} 다음에 누를 키")
    case .outsideMenu: Phrase(en: "Keys after {outside-menu}", ko: "{outside-menu} 다음에 누를 키")
    case .partitionMenu: Phrase(en: "Keys after {partition-menu}", ko: "{partition-menu} 다음에 누를 키")
    case .rebuild: Phrase(en: "Keys of a rebuild", ko: "재구성의 키")
    case .inspector: Phrase(en: "Keys while an entry is shown", ko: "자세히 보기의 키")
    case .help: Phrase(en: "Keys of the help", ko: "도움말의 키")
    case .form: Phrase(en: "Keys of the form", ko: "주문서의 키")
    case .palette: Phrase(en: "Keys while an action is found", ko: "동작을 찾는 동안의 키")
    case .prompt: Phrase(en: "Keys while a line is typed", ko: "입력하는 동안의 키")
    case .everywhere: Phrase(en: "Everywhere", ko: "어디서나")
    }
  }
}

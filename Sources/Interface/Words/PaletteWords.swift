import Primitives

/// The palette: its title, and what it calls actions that are about something.
enum PaletteWords: Wording {
  case title, hint
  /// Other words for what stops a run.
  case pause
  case focus(Phrase)
  /// A fault of a context.
  case fault(Action, Phrase)
  case separate(Phrase, Phrase)
  /// What happens to a message; nil for whichever is next.
  case message(Action, String?)
  case outside(Phrase)

  private static let faults: [Action] = [
    .crashMenu, .crashBeforeRecord, .crashAfterRecord, .crashAfterPublish, .stop, .slow,
    .refuseWrite, .partitionMenu,
  ]

  static var samples: [PaletteWords] {
    let billing = Phrase(en: "Billing", ko: "청구")
    let stock = Phrase(en: "Inventory", ko: "재고")
    return [.title, .hint, .pause, .focus(billing), .separate(billing, stock), .outside(stock)]
      + faults.map { .fault($0, billing) }
      + [Action.deliver, .drop, .duplicate, .reorder, .delay].map { .message($0, nil) }
  }

  var phrase: Phrase {
    switch self {
    case .title: Phrase(en: "Find an action", ko: "동작 찾기")
    case .hint: Phrase(en: "a few letters: crash, language, outbox", ko: "예: 크래시, 언어, ㅂㅅㅎ(발신함)")
    case .pause: Phrase(en: "pause stop", ko: "멈추기 정지 일시정지")
    case .focus(let context):
      Phrase(en: "focus \(context.en)", ko: "\(context.ko) 칸으로")
    case .fault(let action, let context): Self.fault(action, context)
    case .separate(let one, let other):
      Phrase(
        en: "separate \(one.en) from \(other.en), or join them",
        ko: "\(one.ko), \(other.ko) 연결 끊기/다시 잇기")
    case .message(let action, let name):
      Self.message(action, Phrase(en: name ?? "the next message", ko: name ?? "다음 메시지"))
    case .outside(let system):
      Phrase(
        en: "\(system.en): misbehaves in the next way, or works",
        ko: "\(system.ko): 거절, 무응답, 이중 응답, 정상")
    }
  }

  private static func fault(_ action: Action, _ context: Phrase) -> Phrase {
    let (en, ko) = (context.en, context.ko)
    return switch action {
    case .crashMenu: Phrase(en: "crash \(en): when?", ko: "\(ko) 크래시: 시점 고르기")
    case .stop: Phrase(en: "keep \(en) down, or start it again", ko: "\(ko) 중단시키기/다시 켜기")
    case .slow: Phrase(en: "make \(en) slow (10 s), or quick again", ko: "\(ko) 느리게 하기(10초)/되돌리기")
    case .refuseWrite:
      Phrase(en: "\(en): the store refuses its next write", ko: "\(ko): 저장소가 다음 기록을 거부")
    case .partitionMenu: Phrase(en: "separate \(en): from whom?", ko: "\(ko) 연결 끊기: 상대 고르기")
    default:
      Phrase(
        en: "crash \(en) \(HelpWords.action(action).phrase.en)",
        ko: "\(ko) 크래시: \(HelpWords.action(action).phrase.ko)")
    }
  }

  private static func message(_ action: Action, _ name: Phrase) -> Phrase {
    let (en, ko) = (name.en, name.ko)
    return switch action {
    case .deliver: Phrase(en: "deliver \(en) next", ko: "\(ko): 바로 전달")
    case .drop: Phrase(en: "drop \(en)", ko: "\(ko): 유실시키기")
    case .duplicate: Phrase(en: "duplicate \(en)", ko: "\(ko): 복제")
    case .reorder: Phrase(en: "put \(en) behind the one after it", ko: "\(ko): 다음 메시지 뒤로 보내기")
    default: Phrase(en: "delay \(en) by 5 seconds", ko: "\(ko): 5초 늦추기")
    }
  }
}

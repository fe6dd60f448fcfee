import EventSourcing
import Primitives
import Simulation

/// The view of breakpoints and bookmarks.
enum BreakpointWords: Wording, Equatable {
  case title, bookmarks, howTo
  case columnWhere, columnCondition, columnStep, columnLabel
  case hit, here
  case event(Breakpoint.Event, context: String)
  case anEvent, aContext, anOrder, aRule, anything, aCondition
  case noBreakpoints(add: String)
  case noBookmarks(key: String)

  static var samples: [BreakpointWords] {
    [
      .title, .bookmarks, .howTo, .columnWhere, .columnCondition, .columnStep,
      .columnLabel, .hit, .here, .event(.type("ORDER_PLACED"), context: ""),
      .event(.context(ParticipantID(rawValue: 1)), context: "Billing"),
      .event(.order("10248"), context: ""), .event(.violation(nil), context: ""),
      .event(.violation("money"), context: ""),
      .event(.rejection, context: ""), .event(.fault, context: ""),
      .anEvent, .aContext, .anOrder, .aRule, .anything, .aCondition, .noBreakpoints(add: "+"),
      .noBookmarks(key: "d"),
    ]
  }

  /// What a breakpoint is about.
  static func of(_ event: Breakpoint.Event, _ model: Model, _ look: Look) -> BreakpointWords {
    if case .context(let id) = event {
      return .event(event, context: model.title(id, look.language))
    }
    return .event(event, context: "")
  }

  var phrase: Phrase { labels ?? grammar ?? sentences }

  private var labels: Phrase? {
    switch self {
    case .title: Phrase(en: "Breakpoints", ko: "중단점")
    case .bookmarks: Phrase(en: "Bookmarks", ko: "책갈피")
    case .howTo: Phrase(en: "What can be typed", ko: "입력 방법")
    case .columnWhere: Phrase(en: "a run stops where", ko: "실행이 멈추는 때")
    case .columnCondition: Phrase(en: "condition", ko: "조건")
    case .columnStep: Phrase(en: "step", ko: "단계")
    case .columnLabel: Phrase(en: "label", ko: "이름")
    case .hit: Phrase(en: "stopped here", ko: "여기서 멈춤")
    case .here: Phrase(en: "this moment", ko: "지금 보는 시점")
    default: nil
    }
  }

  private var grammar: Phrase? {
    switch self {
    case .anEvent: Phrase(en: "a message of this name", ko: "이 이름의 메시지")
    case .aContext: Phrase(en: "a context handles a message", ko: "컨텍스트가 메시지를 처리할 때")
    case .anOrder: Phrase(en: "anything about an order", ko: "이 주문에 관한 모든 것")
    case .aRule:
      Phrase(en: "this rule is broken; alone: any rule", ko: "이 규칙이 깨질 때(이름 없이: 아무 규칙이나)")
    case .anything: Phrase(en: "a refusal, a fault", ko: "거절, 장애")
    case .aCondition:
      Phrase(en: "after any of these: a field's value", ko: "뒤에 붙이는 조건: 필드의 값")
    default: nil
    }
  }

  private var sentences: Phrase {
    switch self {
    case .event(.type(let name), _):
      Phrase(en: "\(name) is recorded", ko: "\(name) 기록")
    case .event(.context, let context):
      Phrase(en: "\(context) handles a message", ko: "\(context) 컨텍스트가 메시지를 처리")
    case .event(.order(let order), _):
      Phrase(
        en: "something happens to order \(order)",
        ko: "\(Josa.with.attached(to: "주문 \(order)")) 관련된 일이 일어남")
    case .event(.violation(nil), _): Phrase(en: "a rule is broken", ko: "규칙이 깨짐")
    case .event(.violation(let rule?), _):
      Phrase(en: "the rule \(rule) is broken", ko: "규칙 \(rule) 깨짐")
    case .event(.rejection, _): Phrase(en: "the domain refuses something", ko: "도메인 규칙이 거절")
    case .event(.fault, _): Phrase(en: "a fault strikes", ko: "장애가 일어남")
    case .noBreakpoints(let add):
      Phrase(
        en: "A run stops at a breakpoint by itself. \(add) adds one.",
        ko: "실행이 중단점에서 저절로 멈춥니다. \(add): 중단점 추가")
    case .noBookmarks(let key):
      Phrase(
        en: "\(key) marks the moment that is shown, to come back to.",
        ko: "\(key): 지금 보는 시점을 표시해 두고 나중에 돌아옵니다.")
    default: Phrase("")
    }
  }
}

import EventSourcing
import Primitives

/// Why a command did nothing.
enum Notices {
  static let nothingDone = Phrase(
    en: "Nothing to do: it is not there any more, or would change nothing.",
    ko: "할 일이 없습니다. 이미 없거나 바뀌는 것이 없습니다.")
  static let noHitAhead = Phrase(
    en: "No breakpoint and no bookmark was met.", ko: "중단점이나 책갈피를 만나지 않았습니다.")
  static let noHitBefore = Phrase(
    en: "There is no breakpoint and no bookmark before this.",
    ko: "이 앞에는 중단점도 책갈피도 없습니다.")
  static let tooManyBookmarks = Phrase(
    en: "There are \(Bookmark.limit) bookmarks already.",
    ko: "책갈피가 이미 \(Bookmark.limit)개 있습니다.")
  static let noBreakpointAdded = Phrase(
    en: "There is such a breakpoint already, or there are \(Breakpoint.limit).",
    ko: "같은 중단점이 이미 있거나 중단점이 \(Breakpoint.limit)개 있습니다.")

  /// What is typed has no field of that name, and these instead.
  static func noField(_ path: String, _ fields: [String]) -> Phrase {
    let some = list(fields)
    return Phrase(
      en: "Set, but none of these messages has a field \(path); there are \(some).",
      ko: "설정했지만 해당하는 메시지에 \(path) 필드가 없습니다. 있는 필드: \(some)")
  }

  /// What is typed holds other values, of which one is meant.
  static func noValue(_ path: String, _ fields: [String]) -> Phrase {
    let some = list(fields)
    return Phrase(
      en: "\(path) is no single value: write \(some).",
      ko: "\(Josa.topic.attached(to: path)) 값 하나가 아닙니다. 쓸 수 있는 필드: \(some)")
  }

  static func noNumber(_ path: String) -> Phrase {
    Phrase(
      en: "\(path) is a number: what it is compared with is none.",
      ko: "\(Josa.topic.attached(to: path)) 숫자인데 비교할 값은 숫자가 아닙니다.")
  }

  /// The first of them, and a sign where there are more.
  private static func list(_ fields: [String]) -> String {
    fields.prefix(8).joined(separator: ", ") + (fields.count > 8 ? ", …" : "")
  }

  static let noFaultAdded = Phrase(
    en: "There is such a fault already, or there are \(ActiveFaults.limit).",
    ko: "같은 장애가 이미 있거나 장애가 \(ActiveFaults.limit)건 있습니다.")

  static func noFault(_ error: FaultTextError) -> Phrase {
    Phrase(
      en: "\(error.problem.en); expected \(error.expected.en).",
      ko: "\(error.problem.ko). 쓸 수 있는 말: \(error.expected.ko)")
  }

  static func noMessage(_ name: String) -> Phrase {
    Phrase(
      en: "No message is called \(name); expected one such as PAYMENT_DECLINED.",
      ko: "\(name): 이런 이름의 메시지는 없습니다. 예: PAYMENT_DECLINED")
  }

  static func isStoryStart(_ subject: String) -> Phrase {
    Phrase(
      en: "This is where the story of order \(subject) starts.",
      ko: "여기가 주문 \(subject)의 시작입니다.")
  }

  static func isStoryEnd(_ subject: String) -> Phrase {
    Phrase(
      en: "Nothing of order \(subject) comes after this.",
      ko: "이 뒤에는 주문 \(subject)에 관한 것이 없습니다.")
  }

  static func noOrder(_ subject: String) -> Phrase {
    Phrase(
      en: "There is no order \(subject) here.", ko: "여기에는 주문 번호 \(subject)의 주문이 없습니다.")
  }
}

/// Why a text could not be read.
struct Problem: Error, Equatable {
  let text: Phrase

  init(en: String, ko: String) { text = Phrase(en: en, ko: ko) }
}

public import EventSourcing
import Foundation

extension Breakpoint {
  /// As it is typed: `PAYMENT_PROCESSING_COMPLETED where amount.minorUnits > 10000`.
  public func text(_ participants: [Participant]) -> String {
    let head =
      switch event {
      case .type(let name): name
      case .context(let id): id.index < participants.count ? participants[id.index].name : "?"
      case .order(let id): "order \(id)"
      case .violation(let rule): rule.map { "violation \($0)" } ?? "violation"
      case .rejection: "rejection"
      case .fault: "fault"
      }
    return condition.map { "\(head) where \($0.text)" } ?? head
  }

  /// Reads a breakpoint that somebody typed.
  ///
  /// - Parameter rules: the ids of the promises that can be broken.
  static func parse(
    _ text: String, participants: [Participant], rules: [String]
  ) -> Result<Breakpoint, Problem> {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let place = words.firstIndex { $0.lowercased() == "where" }
    let head = Array(words[..<(place ?? words.endIndex)])
    guard let event = event(head, participants, rules) else {
      if place == nil, words.count > 1, condition(words.dropFirst().joined(separator: " ")) != nil {
        return .failure(
          Problem(
            en: "Expected where before the condition, as in \(words[0]) where …",
            ko: "\(words[0]) where …처럼 조건 앞에 where를 입력하세요."))
      }
      if head.count == 2, head[0].lowercased() == "violation" {
        let all = rules.joined(separator: ", ")
        return .failure(
          Problem(
            en: "There is no rule \(head[1]); expected one of \(all).",
            ko: "\(head[1]) 규칙은 없습니다. 다음 중 하나를 입력하세요: \(all)"))
      }
      return .failure(
        Problem(
          en: "Expected an event (PAYMENT_DECLINED), a context (billing), order 1001, "
            + "violation, rejection or fault.",
          ko: "이벤트(PAYMENT_DECLINED), 컨텍스트(billing), order 1001, violation, rejection, "
            + "fault 중 하나를 입력하세요."))
    }
    guard let place else { return .success(Breakpoint(event)) }
    guard event.isAboutMessages else {
      return .failure(
        Problem(
          en: "A condition goes with an event, a context, an order or rejection.",
          ko: "조건은 이벤트, 컨텍스트, order, rejection에만 붙일 수 있습니다."))
    }
    guard let condition = condition(words[(place + 1)...].joined(separator: " ")) else {
      return .failure(
        Problem(
          en: "Expected after where: a field, one of = != > < >= <=, and a value.",
          ko: "where 뒤에는 필드, = != > < >= <= 중 하나, 값을 차례로 입력하세요."))
    }
    return .success(Breakpoint(event, condition: condition))
  }

  private static func event(
    _ words: [String], _ participants: [Participant], _ rules: [String]
  ) -> Event? {
    guard let first = words.first else { return nil }
    if words.count == 2, first.lowercased() == "order" { return .order(words[1]) }
    if words.count == 2, first.lowercased() == "violation" {
      return rules.first { $0 == words[1].lowercased() }.map { .violation($0) }
    }
    guard words.count == 1, first.lowercased() != "order" else { return nil }
    switch first.lowercased() {
    case "violation": return .violation(nil)
    case "rejection": return .rejection
    case "fault": return .fault
    default: break
    }
    if let participant = participants.first(where: { $0.name == first.lowercased() }) {
      return .context(participant.id)
    }
    let isName = first.contains("_") || first.count > 3
    let letters = first.allSatisfy { ($0.isASCII && $0.isLetter) || $0.isNumber || $0 == "_" }
    return isName && letters ? .type(first.uppercased()) : nil
  }

  private static func condition(_ text: String) -> Condition? {
    // The first sign counts, and of those that begin together the longer one: `>=` is no `>`.
    let signs = Condition.Comparison.allCases.compactMap { sign in
      text.range(of: sign.rawValue).map { (sign, $0) }
    }
    let first = signs.min { a, b in
      (a.1.lowerBound, b.1.upperBound) < (b.1.lowerBound, a.1.upperBound)
    }
    guard let (comparison, range) = first else { return nil }
    let path = text[..<range.lowerBound].split(separator: ".", omittingEmptySubsequences: false)
      .map { $0.filter { !$0.isWhitespace } }
    let value = text[range.upperBound...].drop { $0.isWhitespace }
    guard path.allSatisfy({ !$0.isEmpty }), let start = value.first, !"=!<>".contains(start)
    else { return nil }
    return Condition(path: path, comparison: comparison, value: String(value))
  }
}

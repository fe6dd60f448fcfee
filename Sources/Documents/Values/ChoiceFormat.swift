/// One of a few words, exactly as they are written.
struct ChoiceFormat: ValueFormat {
  let names: [String]

  var expected: String { Self.list(names) }

  func read(_ text: String) throws(Mismatch) -> String {
    if let name = names.first(where: { $0 == text }) { return name }
    let hint = Suggestion.hint(for: text, among: names)
    throw Mismatch(problem: Mismatch(text).problem + hint)
  }

  /// `a`, `a or b`, `a, b or c`.
  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "nothing" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

/// `true` or `false`, and none of YAML 1.1's yes, no, on and off.
struct BooleanFormat: ValueFormat {
  var expected: String { "true or false" }

  func read(_ text: String) throws(Mismatch) -> Bool {
    switch text {
    case "true": true
    case "false": false
    default: throw Mismatch(text)
    }
  }
}

import Primitives

/// What the parts of one context's stored state are called in its language.
struct StateVocabulary: Sendable {
  /// A name as it stands in the stored state.
  enum Part: Sendable {
    /// A value, or several under one name.
    case named(Phrase)
    /// A table or a list: its name, and the key of a row behind it.
    case rows(Phrase)
    /// The rows of a table whose keys say what they are.
    case keyed(@Sendable (String) -> Phrase)
    /// It says nothing that its neighbours do not say.
    case silent
  }

  /// By name; one that means something else in some place has those that lead there before it:
  /// `orders.items`.
  let parts: [String: Part]
  /// How the values of some names read; the others read as they are.
  let values: [String: @Sendable (String) -> Phrase?]

  /// nil where the value is part of another one, which is told: the currency of an amount.
  func name(of path: [String]) -> Phrase? {
    guard !(path.count > 1 && path.last == Self.currency) else { return nil }
    var segments: [Phrase] = []
    var names: [String] = []
    var rest = path[...]
    while let name = rest.popFirst() {
      names.append(name)
      switch parts[names.joined(separator: ".")] ?? parts[name] ?? Self.shared[name] {
      case .named(let words): segments.append(words)
      case .rows(let words):
        segments.append(rest.popFirst().map { words.followed(by: $0) } ?? words)
      case .keyed(let words): if let key = rest.popFirst() { segments.append(words(key)) }
      case .silent: continue
      case nil: segments.append(Phrase(name))
      }
    }
    return segments.joined
  }

  func text(_ value: String, at path: [String], currency: Currency) -> Phrase {
    guard let name = path.last else { return Phrase(value) }
    if let words = values[name]?(value) { return words }
    switch (name, value) {
    case (Self.minorUnits, _), (Self.taken, _):
      return Phrase(
        Int64(value).map { Money(minorUnits: $0, currency: currency).description } ?? value)
    case (_, "true"): return Phrase(en: "yes", ko: "예")
    case (_, "false"): return Phrase(en: "no", ko: "아니요")
    default: return Phrase(value)
    }
  }

  private static let currency = "currency"
  private static let minorUnits = "minorUnits"
  private static let taken = "taken"

  /// What is called the same wherever it stands.
  private static let shared: [String: Part] = [
    "status": .named(Phrase(en: "status", ko: "상태")),
    "item": .named(Phrase(en: "item", ko: "품목")),
    "quantity": .named(Phrase(en: "quantity", ko: "수량")),
    "lines": .rows(Phrase(en: "line", ko: "항목")),
    minorUnits: .silent,
  ]
}

extension Phrase {
  fileprivate func followed(by key: String) -> Phrase {
    Phrase(en: "\(en) \(key)", ko: "\(ko) \(key)")
  }
}

extension [Phrase] {
  fileprivate var joined: Phrase {
    Phrase(
      en: map(\.en).joined(separator: ", "), ko: map(\.ko).joined(separator: ", "))
  }
}

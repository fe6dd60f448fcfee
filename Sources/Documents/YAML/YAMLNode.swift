/// A value of a YAML document, already within the subset that is accepted.
struct YAMLNode: Sendable {
  enum Content: Sendable {
    /// Plain means: without quotes, and not a block of text.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([YAMLPair])
  }

  let content: Content
  let mark: YAMLMark

  /// Whether nothing is written here, or one of YAML's words for nothing.
  var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

/// A key of a mapping, where it is written, and its value.
struct YAMLPair: Sendable {
  let key: String
  let mark: YAMLMark
  let value: YAMLNode
}

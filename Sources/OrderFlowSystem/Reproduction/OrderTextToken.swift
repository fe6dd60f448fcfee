/// A part of an order's text.
enum OrderTextToken: Equatable {
  case word(String)
  case comma
  case colon

  /// As it stands in an error.
  var text: String {
    switch self {
    case .word(let word): word
    case .comma: ","
    case .colon: ":"
    }
  }

  static func tokens(of text: String) throws(ScenarioEditError) -> [OrderTextToken] {
    var rest = text.unicodeScalars[...]
    var tokens: [OrderTextToken] = []
    while let first = rest.first {
      switch first {
      case ",", ":":
        tokens.append(first == "," ? .comma : .colon)
        rest.removeFirst()
      case "\"": tokens.append(.word(try quoted(&rest)))
      case _ where first.properties.isWhitespace: rest.removeFirst()
      default:
        let word = rest.prefix { !separates($0) }
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      }
    }
    return tokens
  }

  private static func quoted(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(ScenarioEditError) -> String {
    var text = String.UnicodeScalarView()
    rest.removeFirst()
    while let end = rest.firstIndex(of: "\"") {
      text.append(contentsOf: rest[..<end])
      rest = rest[rest.index(after: end)...]
      guard rest.first == "\"" else { return String(text) }
      text.append("\"")
      rest.removeFirst()
    }
    throw .place("a quotation mark is not closed", expected: "a quotation mark behind the name")
  }

  /// `name` as one word.
  static func written(_ name: String) -> String {
    guard name.isEmpty || name.unicodeScalars.contains(where: separates) else { return name }
    return
      "\"\(name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ":" || scalar == "\"" || scalar.properties.isWhitespace
  }
}

import Terminal

/// A line of indented JSON, told apart into name, text and the rest.
struct JSONLine {
  private let indent: Int
  private let spans: [Span]

  init(_ line: String) {
    indent = line.prefix { $0 == " " }.count
    let (name, value) = Self.parts(line)
    spans =
      (name.map { [Span("\"\($0)\"", .jsonName), Span(": ", .dim)] } ?? []) + Self.values(value)
  }

  /// The name, where there is one, and what stands behind it.
  static func parts(_ line: String) -> (name: String?, value: String) {
    let rest = line.drop { $0 == " " }
    guard rest.hasPrefix("\""), let colon = endOfName(rest) else { return (nil, String(rest)) }
    let name = rest[..<colon].dropFirst().dropLast()
    return (String(name), String(rest[colon...].drop { $0 == " " || $0 == ":" }))
  }

  /// As many lines as it takes to show all of it.
  func lines(_ columns: Int) -> [Line] {
    let room = max(1, columns - indent)
    let margin = Span(String(repeating: " ", count: min(indent, max(0, columns - 1))))
    guard Line.columns(spans) > room else { return [Line([margin] + spans)] }
    let lines = TextWrap.lines(spans, columns: room)
    if lines.allSatisfy({ Line.columns($0) <= room }) { return lines.map { Line([margin] + $0) } }
    // A text without spaces is cut anywhere, so that all of it is there.
    let text = spans.map(\.text).joined()
    return TextWrap.lines(text, columns: room).map { Line([margin, Span($0, .jsonText)]) }
  }

  /// A value, or all of a list or an object that stands in one line.
  private static func values(_ text: String) -> [Span] {
    var spans: [Span] = []
    var rest = text[...]
    while let first = rest.first {
      let (word, role) = word(rest, first)
      if let last = spans.last, last.role == role {
        spans[spans.count - 1].text += word
      } else {
        spans.append(Span(String(word), role))
      }
      rest = rest[word.endIndex...]
    }
    return spans
  }

  /// The next name, text, number or sign.
  private static func word(_ rest: Substring, _ first: Character) -> (Substring, Role) {
    if first == "\"" {
      if let end = endOfName(rest) { return (rest[..<end], .jsonName) }
      return (rest[..<(endOfText(rest) ?? rest.endIndex)], .jsonText)
    }
    func isValue(_ character: Character) -> Bool {
      character.isNumber || character.isLetter || "-+.".contains(character)
    }
    if isValue(first) { return (rest.prefix(while: isValue), .jsonNumber) }
    return (rest.prefix { !isValue($0) && $0 != "\"" }, .dim)
  }

  /// Where the name ends: its closing quote, where a colon follows.
  private static func endOfName(_ text: Substring) -> Substring.Index? {
    endOfText(text).flatMap { text[$0...].drop { $0 == " " }.first == ":" ? $0 : nil }
  }

  /// Behind the closing quote.
  private static func endOfText(_ text: Substring) -> Substring.Index? {
    var isEscaped = false
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let character = text[index]
      if character == "\"", !isEscaped { return text.index(after: index) }
      isEscaped = character == "\\" && !isEscaped
      index = text.index(after: index)
    }
    return nil
  }
}

import Terminal

/// A line of indented JSON, told apart into name, text and the rest.
struct JSONLine {
  private let indent: Int
  private let spans: [Span]

  init(_ line: String) {
    indent = line.prefix { $0 == " " }.count
    let (name, value) = Self.parts(line)
    spans =
      (name.map { [Span("\"\($0)\"", .jsonName), Span(": ", .dim)] } ?? []) + [Self.value(value)]
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
    let text = spans.map(\.text).joined()
    return TextWrap.lines(text, columns: room).map { Line([margin, Span($0, .jsonText)]) }
  }

  private static func value(_ text: String) -> Span {
    guard let first = text.first else { return Span("") }
    if first == "\"" { return Span(text, .jsonText) }
    if first.isNumber || first == "-" || first.isLetter { return Span(text, .jsonNumber) }
    return Span(text, .dim)
  }

  /// Where the name ends: its closing quote, where a colon follows.
  private static func endOfName(_ text: Substring) -> Substring.Index? {
    var isEscaped = false
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let character = text[index]
      if character == "\"", !isEscaped {
        let end = text.index(after: index)
        return text[end...].drop { $0 == " " }.first == ":" ? end : nil
      }
      isEscaped = character == "\\" && !isEscaped
      index = text.index(after: index)
    }
    return nil
  }
}

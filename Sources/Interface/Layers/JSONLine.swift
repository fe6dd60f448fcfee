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
    let lines = broken(room)
    if lines.allSatisfy({ Line.columns($0) <= room }) { return lines.map { Line([margin] + $0) } }
    // A text without spaces is cut anywhere, so that all of it is there.
    let text = spans.map(\.text).joined()
    return TextWrap.lines(text, columns: room).map { Line([margin, Span($0, .jsonText)]) }
  }

  /// Broken behind the commas between values, where a reader would.
  private func broken(_ room: Int) -> [[Span]] {
    var pieces: [[Span]] = [[]]
    for span in spans {
      let parts = span.role == .dim ? span.text.partsBehindCommas : [span.text]
      for (place, part) in parts.enumerated() {
        if place > 0 { pieces.append([]) }
        if !part.isEmpty { pieces[pieces.count - 1].append(Span(part, span.role)) }
      }
    }
    var lines: [[Span]] = [[]]
    for piece in pieces {
      let last = lines[lines.count - 1]
      let gap = last.isEmpty ? [] : [Span(" ", .dim)]
      if !last.isEmpty, Line.columns(last + gap + piece) > room {
        lines.append(piece)
      } else {
        lines[lines.count - 1] += gap + piece
      }
    }
    return lines
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

extension String {
  /// The text in parts that end behind each comma; the blank after it is left out.
  fileprivate var partsBehindCommas: [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: ", ") {
      parts.append(rest[..<range.lowerBound] + ",")
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

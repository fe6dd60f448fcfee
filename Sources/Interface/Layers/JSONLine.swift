import Terminal

/// A line of indented JSON, told apart into name, text and the rest.
struct JSONLine {
  private let indent: Int
  private let spans: [Span]

  init(_ line: String) {
    indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    let (name, value) = Self.parts(line)
    spans =
      (name.map { [Span("\"\($0)\"", .jsonName), Span(": ", .dim)] } ?? []) + Self.values(value)
  }

  /// The name, where there is one, and what stands behind it.
  static func parts(_ line: String) -> (name: String?, value: String) {
    let rest = Substring(line.utf8.drop { $0 == UInt8(ascii: " ") })
    guard rest.hasPrefix("\""), let colon = endOfName(rest) else { return (nil, String(rest)) }
    let name = rest[..<colon].dropFirst().dropLast()
    let value = rest[colon...].utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    return (String(name), String(Substring(value)))
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
    while let first = rest.utf8.first {
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
  // What tells them apart is ASCII: byte by byte takes a fraction of what characters take.
  private static func word(_ rest: Substring, _ first: UInt8) -> (Substring, Role) {
    let quote = UInt8(ascii: "\"")
    if first == quote {
      if let end = endOfName(rest) { return (rest[..<end], .jsonName) }
      return (rest[..<(endOfText(rest) ?? rest.endIndex)], .jsonText)
    }
    if first.isOfJSONValue {
      return (Substring(rest.utf8.prefix(while: \.isOfJSONValue)), .jsonNumber)
    }
    return (Substring(rest.utf8.prefix { !$0.isOfJSONValue && $0 != quote }), .dim)
  }

  /// Where the name ends: its closing quote, where a colon follows.
  private static func endOfName(_ text: Substring) -> Substring.Index? {
    endOfText(text).flatMap {
      text.utf8[$0...].drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: ":") ? $0 : nil
    }
  }

  /// Behind the closing quote.
  private static func endOfText(_ text: Substring) -> Substring.Index? {
    var isEscaped = false
    for index in text.utf8.indices.dropFirst() {
      let byte = text.utf8[index]
      if byte == UInt8(ascii: "\""), !isEscaped { return text.utf8.index(after: index) }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it is part of a number, a truth value or null.
  fileprivate var isOfJSONValue: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
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

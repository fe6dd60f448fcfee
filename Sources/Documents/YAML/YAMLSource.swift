/// The text of a YAML document, which turns the parser's marks into positions.
final class YAMLSource: Sendable {
  let file: String
  let text: String
  let bytes: [UInt8]

  init(file: String, text: String) {
    self.file = file
    self.text = text
    bytes = Array(text.utf8)
  }

  func error(_ mark: YAMLMark, _ problem: String, _ expected: String) -> InputError {
    InputError(file: file, at: position(of: mark), problem: problem, expected: expected)
  }

  func position(of mark: YAMLMark) -> TextPosition {
    TextPosition(ofByte: offset(of: mark), in: bytes)
  }

  /// The parser counts Unicode scalars, and begins lines that no editor shows: after U+0085, U+2028
  /// and U+2029. So its marks are walked to in its own way.
  func offset(of mark: YAMLMark) -> Int {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var line = 1
    while line < mark.line, index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" {
        scalars.formIndex(after: &index)
      } else if !Self.isLineBreak(scalar) {
        continue
      }
      line += 1
    }
    var column = 1
    while column < mark.column, index < scalars.endIndex, !Self.isLineBreak(scalars[index]) {
      scalars.formIndex(after: &index)
      column += 1
    }
    return text.utf8.distance(from: text.utf8.startIndex, to: index)
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}

/// Where the parser says something is: its line and column in scalars, both from 1.
struct YAMLMark: Sendable {
  let line: Int
  let column: Int
}

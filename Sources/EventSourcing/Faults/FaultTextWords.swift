import Primitives

/// A word of a fault's text.
struct FaultTextWord {
  let text: String
  private let isQuoted: Bool

  /// In lower case; empty where it was put in quotation marks, which make it a name.
  var keyword: String { isQuoted ? "" : text.lowercased() }

  /// The words of `text`, which stand between blanks. One that holds blanks or quotation marks is put
  /// in quotation marks, and those within it are doubled.
  static func words(of text: String) throws(FaultTextError) -> [FaultTextWord] {
    var rest = text.unicodeScalars[...]
    guard rest.count <= FaultText.longestText else {
      throw FaultTextError(
        problem: Phrase(en: "the fault is too long", ko: "장애가 너무 깁니다"),
        expected: Phrase(
          en: "at most \(FaultText.longestText) characters", ko: "최대 \(FaultText.longestText)자"))
    }
    var words: [FaultTextWord] = []
    while let start = rest.firstIndex(where: { !$0.properties.isWhitespace }) {
      rest = rest[start...]
      if rest.first == "\"" {
        words.append(FaultTextWord(text: try quoted(&rest), isQuoted: true))
      } else {
        let end = rest.firstIndex { $0.properties.isWhitespace } ?? rest.endIndex
        words.append(FaultTextWord(text: String(rest[..<end]), isQuoted: false))
        rest = rest[end...]
      }
    }
    return words
  }

  private static func quoted(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(FaultTextError) -> String {
    var text = String.UnicodeScalarView()
    rest.removeFirst()
    while let end = rest.firstIndex(of: "\"") {
      text.append(contentsOf: rest[..<end])
      rest = rest[rest.index(after: end)...]
      guard rest.first == "\"" else { return String(text) }
      text.append("\"")
      rest.removeFirst()
    }
    throw FaultTextError(
      problem: Phrase(en: "a quotation mark is not closed", ko: "따옴표가 닫히지 않았습니다"),
      expected: Phrase(en: "a quotation mark behind the name", ko: "이름 뒤의 따옴표"))
  }

  /// `text` as one word.
  static func written(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0 != "\"" && !$0.properties.isWhitespace }
    guard text.isEmpty || !isPlain else { return text }
    var inner = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      inner.append(scalar)
      if scalar == "\"" { inner.append(scalar) }
    }
    return "\"\(String(inner))\""
  }
}

/// Text with bounds on its length, and nothing in it that does not show.
struct TextFormat: ValueFormat {
  let maximum: Int
  let mayBeEmpty: Bool
  let severalLines: Bool

  var expected: String {
    let kind = severalLines ? "printable text" : "printable text on one line"
    let characters = maximum == 1 ? "1 character" : "\(maximum) characters"
    return "\(kind) of at most \(characters)" + (mayBeEmpty ? "" : ", not empty")
  }

  func read(_ text: String) throws(Mismatch) -> String {
    if text.isEmpty && !mayBeEmpty { throw Mismatch(text) }
    if !mayBeEmpty, text.allSatisfy(\.isWhitespace) { throw Mismatch(problem: "is blank") }
    let length = text.count
    guard length <= maximum else { throw Mismatch(problem: "is \(length) characters long") }
    // A Character may hold any number of combining marks.
    guard text.unicodeScalars.count / 8 <= maximum else {
      throw Mismatch(problem: "has too many combining marks")
    }
    for scalar in text.unicodeScalars where !isAllowed(scalar) {
      throw Mismatch(
        problem: "has the character \(Printable.text(String(scalar))) in it")
    }
    return text
  }

  private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if severalLines && (scalar == "\n" || scalar == "\r" || scalar == "\t") { return true }
    return Printable.isPrintable(scalar)
  }
}

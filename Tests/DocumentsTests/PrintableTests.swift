import Documents
import Testing

@Suite struct `Printable text` {
  @Test(arguments: ["", "plain", "한글 값", "naïve", "C:\\temp", "日本", "😀", "a b"])
  func `given ordinary writing, when made printable, then it is unchanged`(text: String) {
    #expect(Printable.text(text) == text)
  }

  @Test(arguments: [
    ("\u{0}", "\\u{0}"), ("\t", "\\u{9}"), ("a\nb", "a\\u{A}b"), ("\r\n", "\\u{D}\\u{A}"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("\u{7F}", "\\u{7F}"), ("\u{9B}1m", "\\u{9B}1m"),
    ("a\u{202E}b", "a\\u{202E}b"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("\u{2028}", "\\u{2028}"), ("\u{FEFF}a", "\\u{FEFF}a"), ("\u{E000}", "\\u{E000}"),
    ("a\u{200B}b", "a\\u{200B}b"), ("\u{E0041}", "\\u{E0041}"), ("\u{FFFE}", "\\u{FFFE}"),
  ])
  func `given what steers or hides, when made printable, then it is escaped`(
    text: String, shown: String
  ) {
    #expect(Printable.text(text) == shown)
  }

  @Test func `given a long text, when made printable, then it is cut with an ellipsis`() {
    #expect(Printable.text("abcdef", limit: 6) == "abcdef")
    #expect(Printable.text("abcdefg", limit: 6) == "abcdef…")
    #expect(Printable.text("abc", limit: 0) == "…")
    #expect(Printable.text("abc", limit: -1) == "…")
  }

  @Test func `given an escape at the limit, when cut, then it is never cut in two`() {
    #expect(Printable.text("ab\u{1B}c", limit: 5) == "ab…")
    #expect(Printable.text("ab\u{1B}c", limit: 8) == "ab\\u{1B}…")
  }

  @Test func `given one Character of a million marks, when made printable, then it is bounded`() {
    let text = "e" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(Printable.text(text).unicodeScalars.count <= 8)
  }

  @Test func `given a text, when quoted, then it stands in quotes`() {
    #expect(Printable.quoted("12x") == "\"12x\"")
    #expect(Printable.quoted("abcdef", limit: 3) == "\"abc…\"")
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `given any scalars, when made printable, then all of it is printable and within the limit`(
    seed: UInt64
  ) {
    var generator = Generator(seed: seed)
    var text = ""
    for _ in 0..<generator.number(0...60) { text.unicodeScalars.append(generator.scalar()) }
    let limit = generator.number(0...50)
    let shown = Printable.text(text, limit: limit)
    #expect(shown.unicodeScalars.allSatisfy(Printable.isPrintable))
    #expect(shown.count <= limit + 1)
    #expect(Printable.text(shown, limit: 1_000) == shown)
  }
}

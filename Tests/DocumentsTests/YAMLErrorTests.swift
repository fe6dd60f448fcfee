import Documents
import Testing

@Suite struct `A malformed YAML document` {
  private func message(_ text: String) -> String {
    line { try yaml(text) }
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~", "null", "\u{FEFF}"])
  func `given nothing, when read, then that is said`(text: String) {
    #expect(message(text) == "a.yaml:1:1: there is nothing in it; expected a YAML document")
  }

  @Test(arguments: [
    ("a:\n\t- b", "2:1: a tab before the text of a line; expected spaces"),
    ("a: b: c", "1:5: a colon that makes no key here;"),
    ("a: 1\nb\n", "3:1: a line that is no key, as there is no colon;"),
    ("a: \"x\nb: 1\n", "1:4: a quote that is not closed; expected a closing quote"),
    ("a: 'x", "1:4: a quote that is not closed; expected a closing quote"),
    ("a: [1, 2\nb: 1", "2:2: a list in brackets that does not go on (in a flow sequence"),
    ("a: {b: 1\n", "2:1: a mapping in braces that does not go on (in a flow mapping"),
    ("a: 1\n b: 2", "2:3: a colon that makes no key here;"),
    ("a: 1\n- b", "2:1: something out of line with the keys above (in a block mapping that"),
    ("- a\nb: 1", "2:1: something out of line with the list above"),
    ("a: @x", "1:4: a value that begins with \"@\"; expected such a value in quotes"),
    ("한글: `x`", "1:5: a value that begins with \"`\";"),
    ("a: %x", "1:4: a value that begins with \"%\";"),
    ("a: \"\\q\"", "1:5: not YAML: found unknown escape character (in a quoted scalar"),
    ("a: 1\n---\nb: 2", "2:1: a second document begins; expected one document in the file"),
    ("a: 1\n... b", "2:5: text after the end of the document;"),
  ])
  func `given a slip, when read, then the place and the remedy are said`(
    text: String, expected: String
  ) {
    #expect(message(text).hasPrefix("a.yaml:" + expected), "\(message(text))")
  }

  @Test func `given a control character, when read, then it is shown, not sent`() {
    #expect(
      message("a: 1\nb: x\u{1B}[31m").hasPrefix(
        "a.yaml:2:5: the character \\u{1B}, which may not be in YAML; expected printable text"))
    #expect(message("e\u{301}\u{0}").hasPrefix("a.yaml:1:2: the character \\u{0}"))
  }

  @Test func `given a key twice, when read, then it is named where it is first`() {
    #expect(
      message("x: 1\nsku: 1\nname: 2\nsku: 3\n")
        == "a.yaml:2:1: the key \"sku\" is here and again further down; "
        + "expected every key of a mapping once")
    #expect(message("{a: 1, 'a': 2}").hasPrefix("a.yaml:1:2: the key \"a\""))
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x", "1:4: the anchor \"&x\"; expected values written out"),
    ("&x a: 1", "1:1: the anchor \"&x\";"),
    ("a: *x", "1:4: an alias;"),
    ("a: !person x", "1:4: the tag \"!person\"; expected a value without a tag"),
    ("a: !!binary x", "1:4: the tag \"tag:yaml.org,2002:binary\";"),
    ("[a, b]: 1", "1:1: a list or a mapping as a key; expected a key that is text"),
    ("? {a: b}\n: 1", "1:3: a list or a mapping as a key;"),
    ("\"\": 1", "1:1: an empty key;"), ("? \n: 1", "1:2: an empty key;"),
  ])
  func `given YAML beyond the subset, when read, then it is refused at its place`(
    text: String, expected: String
  ) {
    #expect(message(text).hasPrefix("a.yaml:" + expected), "\(message(text))")
  }

  @Test func `given a billion laughs, when read, then it is refused at once`() {
    // Whoever followed the aliases would never end.
    var text = "a0: &a0 lol\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "? &a\(level) [\(aliases)]\n: x\n"
    }
    #expect(message(text).contains("one of many aliases"))
    #expect(message("a0: &a0 lol\na1: &a1 [*a0, *a0]\na2: [*a1, *a1]").contains("the anchor"))
  }

  @Test(arguments: [
    "{? " + String(repeating: "{? ", count: 60) + "[a]",
    "[" + String(repeating: "{[a]: b},", count: 60) + "]",
    String(repeating: "? a\n", count: 60),
  ])
  func
    `given many keys that are not text, when read, then they are refused before they are compared`(
      text: String
    )
  {
    #expect(message(text).contains("one of many keys that are not text"))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{", "{? "])
  func `given a bottomless nest, when read, then it is refused at once`(opening: String) {
    let text = String(repeating: opening, count: 20_000)
    #expect(message(text) != "no error")
  }

  @Test func `given one level too many, when read, then its place is said`() {
    let text = String(repeating: "[", count: 33) + String(repeating: "]", count: 33)
    #expect(
      message(text)
        == "a.yaml:1:33: lists and mappings in each other, more than 32 deep; "
        + "expected at most 32 levels")
    let deeper = String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000)
    #expect(message(deeper).contains("more than 32 deep"))
  }

  @Test func `given more than a limit, when read, then it is refused`() {
    #expect(
      message(String(repeating: "#", count: 262_145))
        == "a.yaml: it is larger than 262144 bytes; "
        + "expected a YAML document of at most 262144 bytes")
    #expect(
      message(String(repeating: "- 1\n", count: 50_000)).hasPrefix("a.yaml:50000:3: there are more")
    )
  }

  @Test(arguments: 0..<1_500 as Range<UInt64>)
  func `given any text, when read, then it is a document or one harmless line`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let text = generator.text(of: yamlPieces, length: 0...30)
    do {
      visit(try yaml(text))
    } catch {
      #expect(error.description.unicodeScalars.allSatisfy(Printable.isPrintable))
      #expect(error.line != nil && error.column != nil)
    }
  }

  /// Reads a value in every way; whatever it is, all but few of them throw.
  private func visit(_ value: YAMLValue) {
    _ = value.position
    _ = try? value.text(maximum: 5)
    _ = try? value.wholeNumber(in: 0...9)
    _ = try? value.decimal(fractionDigits: 2)
    _ = try? value.duration()
    _ = try? value.percentage()
    _ = try? value.timestamp()
    _ = try? value.bool()
    _ = try? value.oneOf(["a", "b"])
    for element in (try? value.list()) ?? [] { visit(element) }
    for entry in (try? value.anyMapping().entries) ?? [] { visit(entry.value) }
  }
}

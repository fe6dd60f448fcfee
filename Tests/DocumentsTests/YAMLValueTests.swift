import Documents
import Testing

@Suite struct `A YAML value` {
  private enum Fault: String, CaseIterable { case drop, duplicate, reorder }

  @Test func `given scalars, when read as what they are, then they are exact`() throws {
    #expect(try under("NW-011").text(maximum: 9) == "NW-011")
    #expect(try under("12").wholeNumber(in: 0...99) == 12)
    #expect(try under("14.10").decimal(fractionDigits: 2) == 1_410)
    #expect(try under("true").bool())
    #expect(try !under("false").bool())
    #expect(try under("90s").duration() == 90_000)
    #expect(try under("12.5%").percentage() == 1_250)
    #expect(try under("'10%'").percentage() == 1_000)
    #expect(try under("1996-07-04T00:00:00Z").timestamp() == 836_438_400)
    #expect(try under("reorder").oneOf(Fault.self) == .reorder)
    #expect(try under("b").oneOf(["a", "b"]) == "b")
  }

  @Test(arguments: ["no", "007", "1e3", "yes", "2001-01-01", "0x1F", "12:30"])
  func `given a plain word that YAML would turn into something, when read, then it is text`(
    word: String
  ) throws {
    #expect(try under(word).text(maximum: 20) == word)
  }

  @Test(arguments: ["", "~", "null", "# nothing"])
  func `given no value, when read, then the key is pointed at`(text: String) {
    let message = line { try under(text).text(maximum: 9) }
    #expect(message.contains(": a has no value; expected printable text"), "\(message)")
  }

  @Test func `given no value before other keys, when read, then the error is at the key`() throws {
    let mapping = try yaml("x: 1\n\nsku:\n\n\ny: 2").mapping(keys: ["x", "sku", "y"])
    let sku = try mapping.required("sku")
    expectLine(startingWith: "a.yaml:3:1: sku has no value;") { try sku.wholeNumber(in: 0...1) }
  }

  @Test func `given null in quotes, when read, then it is that text`() throws {
    #expect(try under("'null'").text(maximum: 9) == "null")
    #expect(try under("''").text(maximum: 9, mayBeEmpty: true) == "")
  }

  @Test func `given a number in quotes, when a number is needed, then the quotes are named`() {
    expectLine(
      "a.yaml:1:4: a is the text \"12\"; expected a whole number from 1 to 99, without quotes"
    ) { try under("\"12\"").wholeNumber(in: 1...99) }
    expectLine("a.yaml:1:4: a is the text \"true\"; expected true or false, without quotes") {
      try under("'true'").bool()
    }
  }

  @Test func `given another kind of value, when read, then both kinds are named`() {
    expectLine("a.yaml:1:4: a is a list; expected a whole number from 1 to 9") {
      try under("[1]").wholeNumber(in: 1...9)
    }
    expectLine("a.yaml:1:4: a is a mapping; expected a list of 0 to 10000 values") {
      try under("{b: 1}").list()
    }
    expectLine("a.yaml:1:4: a is \"x\"; expected a mapping of keys to values") {
      try under("x").mapping(keys: ["b"])
    }
    expectLine("a.yaml:1:1: the document is a list; expected a mapping of keys to values") {
      try yaml("- 1").mapping(keys: [])
    }
  }

  @Test func `given values out of bounds, when read, then the bounds are named`() {
    expectLine("a.yaml:1:4: a is \"0\"; expected a whole number from 1 to 9") {
      try under("0").wholeNumber(in: 1...9)
    }
    expectLine(
      "a.yaml:1:4: a is \"3651d\"; "
        + "expected a duration such as 250ms, 90s, 15m, 2h or 3d, from 0s to 3650d"
    ) { try under("3651d").duration() }
    expectLine("a.yaml:1:4: a is a list of 2; expected a list of 3 to 4 values") {
      try under("[1, 2]").list(count: 3...4)
    }
    expectLine("a.yaml:1:4: a is \"yes\"; expected true or false") { try under("yes").bool() }
  }

  @Test func `given a word that is none of the choices, when read, then the nearest is suggested`()
  {
    expectLine(
      "a.yaml:1:4: a is \"dorp\" (did you mean \"drop\"?); expected drop, duplicate or reorder"
    ) { try under("dorp").oneOf(Fault.self) }
  }

  @Test func `given an unknown key, when read, then it is pointed at and the nearest suggested`() {
    expectLine(
      "a.yaml:2:1: there is no key \"sede\" in the document (did you mean \"seed\"?); "
        + "expected name or seed"
    ) { try yaml("name: x\nsede: 1").mapping(keys: ["name", "seed"]) }
    expectLine("a.yaml:1:5: there is no key \"<<\" in a; expected b") {
      try under("{<<: {b: 1}}").mapping(keys: ["b"])
    }
  }

  @Test func `given a missing key, when required, then the mapping is pointed at`() {
    expectLine("a.yaml:1:4: a has no key \"sku\"; expected that key") {
      try under("{b: 1}").anyMapping().required("sku")
    }
  }

  @Test func `given what only the caller knows, when refused, then it is at the value`() throws {
    let error = try under("NW-999").error(problem: "no product", expected: "a sku")
    #expect(error.description == "a.yaml:1:4: no product; expected a sku")
  }

  @Test func `given an endless and evil key, when refused, then the line is short and harmless`() {
    let key = String(repeating: "k", count: 900) + "\\e[31m"
    let message = line {
      try yaml("{\"\(key)\": {b: x}}").anyMapping().entries[0].value.anyMapping()
        .required("b").wholeNumber(in: 1...2)
    }
    #expect(
      message.hasSuffix("…; expected a whole number from 1 to 2") || message.contains(" is \"x\"; ")
    )
    #expect(message.count < 700)
    #expect(message.unicodeScalars.allSatisfy(Printable.isPrintable))
  }
}

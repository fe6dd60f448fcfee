import Documents
import Testing

@Suite struct `A YAML document` {
  @Test func `given mappings and lists, when walked, then values know their path and position`()
    throws
  {
    let root = try yaml(
      """
      name: Rush hour
      orders:
        - customer: VINET
          lines:
            - {sku: NW-011, quantity: 12}
      """)
    let mapping = try root.mapping(keys: ["name", "orders"])
    #expect(try mapping.required("name").text(maximum: 20) == "Rush hour")
    let order = try mapping.required("orders").list()[0].mapping(keys: ["customer", "lines"])
    let item = try order.required("lines").list()[0].mapping(keys: ["sku", "quantity"])
    let quantity = try item.required("quantity")
    #expect(try quantity.wholeNumber(in: 1...99) == 12)
    #expect(quantity.path == "orders[0].lines[0].quantity")
    #expect(quantity.position == TextPosition(line: 5, column: 33))
    #expect(order.value.path == "orders[0]")
    #expect(order.value.position == TextPosition(line: 3, column: 5))
    #expect(root.path == "")
    #expect(root.isMapping && !root.isList)
  }

  @Test func `given several bytes and scalars a Character, when located, then columns count them`()
    throws
  {
    let root = try yaml("{한글: e\u{301}👩‍👩‍👧, b: x}")
    let value = try root.mapping(keys: ["한글", "b"]).required("b")
    #expect(value.position == TextPosition(line: 1, column: 13))
  }

  @Test func `given line ends of all kinds, when located, then lines are an editor's`() throws {
    let root = try yaml("a: 1\r\nb: 2\rc: 'x\u{85}y\u{2028}z'\nd: 4")
    let mapping = try root.mapping(keys: ["a", "b", "c", "d"])
    #expect(try mapping.required("b").position == TextPosition(line: 2, column: 4))
    #expect(try mapping.required("c").position == TextPosition(line: 3, column: 4))
    #expect(try mapping.required("d").position == TextPosition(line: 4, column: 4))
  }

  @Test func `given a byte order mark, when located, then it takes no column`() throws {
    let value = try yaml("\u{FEFF}a: 1").mapping(keys: ["a"]).required("a")
    #expect(value.position == TextPosition(line: 1, column: 4))
  }

  @Test func `given keys of the author's choice, when read, then they keep their order`() throws {
    let entries = try yaml("z: 1\na: 2\nm: 3").anyMapping().entries
    #expect(entries.map(\.name) == ["z", "a", "m"])
    #expect(try entries.map { try $0.value.wholeNumber(in: 0...9) } == [1, 2, 3])
    #expect(entries[1].key.position == TextPosition(line: 2, column: 1))
    #expect(try entries[1].key.text(maximum: 9) == "a")
    #expect(entries[2].value.path == "m")
  }

  @Test func `given a key that is left out, when asked for, then it is nil`() throws {
    let mapping = try yaml("a: 1").mapping(keys: ["a", "b"])
    #expect(mapping.optional("b") == nil)
    #expect(mapping.optional("a") != nil)
  }

  @Test func `given a block of text, when read, then it keeps its lines`() throws {
    let value = try under("|\n  one\n  two\n")
    #expect(try value.text(maximum: 20, severalLines: true) == "one\ntwo\n")
  }

  @Test
  func `given asterisks, ampersands and question marks in prose, when read, then they are text`()
    throws
  {
    let prose = Array(repeating: "R&D *here* & [see]. why? *not*", count: 200).joined(
      separator: "\n  ")
    let value = try under("|\n  \(prose)\n")
    #expect(try value.text(maximum: 9_999, severalLines: true).hasPrefix("R&D *here*"))
  }

  @Test func `given a list as the root, when read, then its values have paths`() throws {
    let list = try yaml("- 1\n- 2\n").list(count: 1...2)
    #expect(list.map(\.path) == ["[0]", "[1]"])
  }

  @Test func `given a document at its limits, when read, then it is accepted`() throws {
    let nested = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try yaml(nested).isList)
    let many = String(repeating: "- 1\n", count: 49_999)
    #expect(try yaml(many).list(count: 0...50_000).count == 49_999)
  }

  @Test func `given the deepest limit there is, when read, then it is accepted`() throws {
    let nested = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    let limits = YAMLLimits(depth: 9_999)
    #expect(try YAMLDocument(file: "f", text: nested, limits: limits).root.isList)
    expectLine(startingWith: "f:1:501: lists and mappings in each other, more than 500 deep") {
      try YAMLDocument(file: "f", text: "[\(nested)]", limits: limits)
    }
  }
}

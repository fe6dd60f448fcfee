import Documents
import Testing

@Suite struct `A row of a CSV document` {
  private let document: CSVDocument

  init() throws {
    document = try csv(
      """
      order_id,sku,quantity,unit_price,placed_at,note
      10248,NW-011,12,14.00,1996-07-04T00:00:00Z,
      10249,"한글, sku",x,9.999,1996-02-30T00:00:00Z,"two
      lines"
      """)
  }

  private var good: CSVRow { document.rows[0] }
  private var bad: CSVRow { document.rows[1] }

  @Test func `given good fields, when read, then they are typed and exact`() throws {
    #expect(try good.wholeNumber("order_id", in: 1...99_999) == 10_248)
    #expect(try good.text("sku", maximum: 6) == "NW-011")
    #expect(try good.decimal("unit_price", fractionDigits: 2) == 1_400)
    #expect(try good.timestamp("placed_at") == 836_438_400)
    #expect(try good.oneOf(["12", "13"], "quantity") == "12")
    #expect(try good.text("note", maximum: 10, mayBeEmpty: true) == "")
    #expect(good.isEmpty("note"))
    #expect(good.isEmpty("no such column"))
    #expect(!good.isEmpty("sku"))
  }

  @Test func `given bad fields, when read, then each error is at its field`() {
    expectLine("a.csv:3:17: quantity is \"x\"; expected a whole number from 1 to 9") {
      try bad.wholeNumber("quantity", in: 1...9)
    }
    expectLine(
      "a.csv:3:19: unit_price is \"9.999\"; "
        + "expected a number with at most 2 digits after the point"
    ) { try bad.decimal("unit_price", fractionDigits: 2) }
    expectLine(startingWith: "a.csv:3:25: placed_at is \"1996-02-30T00:00:00Z\", which no calendar")
    { try bad.timestamp("placed_at") }
    expectLine(
      "a.csv:3:7: sku is 7 characters long; "
        + "expected printable text on one line of at most 4 characters, not empty"
    ) { try bad.text("sku", maximum: 4) }
    expectLine(
      "a.csv:3:46: note has the character \\u{A} in it; "
        + "expected printable text on one line of at most 40 characters, not empty"
    ) { try bad.text("note", maximum: 40) }
    expectLine("a.csv:2:7: sku is \"NW-011\" (did you mean \"NW-012\"?); expected NW-012") {
      try good.oneOf(["NW-012"], "sku")
    }
  }

  @Test func `given several lines allowed, when read, then the field is accepted`() throws {
    #expect(try bad.text("note", maximum: 40, severalLines: true) == "two\nlines")
  }

  @Test func `given an empty field, when text is needed, then it is refused`() {
    expectLine(startingWith: "a.csv:2:44: note is empty;") { try good.text("note", maximum: 9) }
  }

  @Test func `given a column the document lacks, when read, then the header is blamed`() {
    expectLine("a.csv:1:1: the column \"age\" is missing; expected a whole number from 0 to 1") {
      try good.wholeNumber("age", in: 0...1)
    }
  }

  @Test func `given what only the caller knows, when refused, then it is at the field or row`() {
    #expect(
      bad.error(in: "sku", problem: "no product \"x\"", expected: "a sku").description
        == "a.csv:3:7: no product \"x\"; expected a sku")
    #expect(bad.error(problem: "p", expected: "e").description == "a.csv:3:1: p; expected e")
    #expect(bad.position(of: "nowhere") == TextPosition(line: 3, column: 1))
  }
}

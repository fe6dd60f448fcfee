import Documents
import Foundation
import Testing

@Suite struct `A CSV document` {
  @Test func `given a header and rows, when read, then the fields are found by name`() throws {
    let document = try csv("sku,name\nNW-001,Chai\nNW-002,Chang\n")
    #expect(document.file == "a.csv")
    #expect(document.header == ["sku", "name"])
    #expect(document.rows.count == 2)
    #expect(document.rows[1]["name"] == "Chang")
    #expect(document.rows[1]["price"] == nil)
    #expect(document.hasColumn("sku"))
    #expect(!document.hasColumn("price"))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `given any line end, when read, then the rows are the same`(end: String) throws {
    let lines = ["a,b", "1,2", "\"3\",4"]
    let expected = [["a", "b"], ["1", "2"], ["3", "4"]]
    #expect(try table(csv(lines.joined(separator: end))) == expected)
    #expect(try table(csv(lines.joined(separator: end) + end)) == expected)
    #expect(try table(csv(lines.joined(separator: end) + end + end + end)) == expected)
  }

  @Test func `given line ends mixed, when read, then each ends a line`() throws {
    #expect(try table(csv("a\n1\r2\r\n3")) == [["a"], ["1"], ["2"], ["3"]])
  }

  @Test func `given quoted fields, when read, then commas and quotes belong to them`() throws {
    let document = try csv("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"\",\"\"\"\"\n")
    #expect(table(document) == [["a", "b"], ["x, y", "say \"hi\""], ["", "\""]])
  }

  @Test func `given line breaks in quoted fields, when read, then they are kept as written`()
    throws
  {
    let field = try #require(try csv("a,b\r\n\"1\r\n2\n3\r4\",x\r\n").rows[0]["a"])
    #expect(Array(field.utf8) == Array("1\r\n2\n3\r4".utf8))
  }

  @Test func `given a byte order mark, when read, then it is not in the first name`() throws {
    #expect(try csv("\u{FEFF}a\n1").header == ["a"])
    #expect(try csv("\u{FEFF}\"a\"\n1").header == ["a"])
  }

  @Test func `given empty fields, when read, then they are empty`() throws {
    #expect(
      try table(csv("a,b,c\n,,\n1,,\n")) == [["a", "b", "c"], ["", "", ""], ["1", "", ""]])
    #expect(try table(csv("a,b\n1,")) == [["a", "b"], ["1", ""]])
  }

  @Test func `given spaces, when read, then they belong to the fields`() throws {
    #expect(try table(csv("a, b\n 1 ,2")) == [["a", " b"], [" 1 ", "2"]])
  }

  @Test func `given a header alone, when read, then there are no rows`() throws {
    #expect(try csv("a,b").rows.isEmpty)
    #expect(try csv("a,b\n\n").rows.isEmpty)
  }

  @Test func `given a mark after a quote or comma, when read, then bytes decide`() throws {
    #expect(
      try table(csv("a,b\n\"x\"\"\u{301}\",\u{301}y")) == [
        ["a", "b"], ["x\"\u{301}", "\u{301}y"],
      ])
  }

  @Test func `given known columns in another order, when read, then they are accepted`() throws {
    let columns = CSVColumns(required: ["sku", "name"], optional: ["note"])
    #expect(try csv("name,sku\nx,y", columns).rows[0]["sku"] == "y")
    #expect(try csv("name,note,sku\nx,n,y", columns).rows[0]["note"] == "n")
  }

  @Test func `given a row that is not there, when asked for, then it is a programming error`() async
  {
    await #expect(processExitsWith: .failure) {
      _ = try CSVDocument(file: "f", text: "a\n1").rows[1]
    }
  }

  @Test func `given canonically equal names, when read, then they are one column`() {
    expectLine(startingWith: "a.csv:1:3: the column \"\u{E9}\" is there twice;") {
      try csv("e\u{301},\u{E9}\n1,2")
    }
  }

  @Test(arguments: ["a\u{0}b", "\u{1B}[31m", "\u{202E}x"])
  func
    `given control characters in a field, when read, then the raw text has them, typed text does not`(
      field: String
    ) throws
  {
    let row = try csv("a\n\(field)").rows[0]
    #expect(row["a"] == field)
    expectLine(startingWith: "a.csv:2:1: a has the character \\u{") {
      try row.text("a", maximum: 20)
    }
  }

  @Test func `given 30000 rows, when read and typed, then every one is there`() throws {
    var text = "order_id,sku,quantity,unit_price\n"
    for number in 0..<30_000 { text += "\(number),NW-011,12,14.00\n" }
    var total: Int64 = 0
    for (number, row) in try csv(text).rows.enumerated() {
      guard try row.wholeNumber("order_id", in: 0...29_999) == number else {
        Issue.record("row \(number)")
        break
      }
      total += try row.decimal("unit_price", fractionDigits: 2)
    }
    #expect(total == 30_000 * 1_400)
  }

  @Test func `given a file, when read, then it is the document, or the error names the file`()
    throws
  {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data("\u{FEFF}a\r\n1\r\n".utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(try table(CSVDocument(contentsOfFile: url.path)) == [["a"], ["1"]])
    expectLine(startingWith: "\(url.path): it is larger than 3 bytes;") {
      try CSVDocument(contentsOfFile: url.path, limits: CSVLimits(bytes: 3))
    }
    expectLine(startingWith: "\(url.path):1:1: the document is \"a 1\";") {
      try YAMLDocument(contentsOfFile: url.path).root.mapping(keys: ["b"])
    }
  }
}

import Documents
import Testing

@Suite struct `A malformed CSV document` {
  private static let columns = CSVColumns(
    required: ["sku", "quantity"], optional: ["note"])

  @Test(arguments: [
    ("", "1:1: there is nothing in it; expected a header line with the names of the columns"),
    ("\n\r\n", "1:1: there is nothing in it; expected a header line with the names of the columns"),
    (
      "\u{FEFF}",
      "1:1: there is nothing in it; expected a header line with the names of the columns"
    ),
    ("\na,b\n", "1:1: a blank line before the end; expected a header line"),
    ("a,b\n1,2\n\n3,4", "3:1: a blank line before the end; expected a row"),
    ("a\n1\n\n2", "3:1: a blank line before the end; expected a row"),
  ])
  func `given nothing where something must be, when read, then the place is said`(
    text: String, message: String
  ) {
    expectLine("a.csv:" + message) { try csv(text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n3", "3:2: the row ends after 1 field; expected 2 fields, as in the header"),
    ("a,b\n1\r\n3,4", "2:2: the row ends after 1 field; expected 2 fields, as in the header"),
    ("a,b\n1,2,3\n", "2:5: the row has more than 2 fields; expected as many as the header"),
    ("a\n1,", "2:3: the row has more than 1 field; expected as many as the header"),
    ("a,b\n한글,e\u{301},x", "2:6: the row has more than 2 fields; expected as many as the header"),
    ("a,b\n\"1\n2\",3,4", "3:6: the row has more than 2 fields; expected as many as the header"),
    ("a,b\n1,2\n ", "3:2: the row ends after 1 field; expected 2 fields, as in the header"),
  ])
  func `given too few or too many fields, when read, then the place is said`(
    text: String, message: String
  ) {
    expectLine("a.csv:" + message) { try csv(text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\"\n", "2:4: a quote within a field"),
    ("a,b\n1, \"2\"\n", "2:4: a quote within a field"),
    ("a,b\n\"1\"x,2\n", "2:4: text after the closing quote"),
    ("a,b\n\"1\" ,2\n", "2:4: text after the closing quote"),
    ("a,b\r\n\"1\",\"2", "2:5: a quote that is not closed"),
    ("a,b\n1,\"2\n\n3,4\n", "2:3: a quote that is not closed"),
    ("a,b\n1,\"", "2:3: a quote that is not closed"),
    ("a,b\n1,\"\"\"", "2:3: a quote that is not closed"),
    ("\"a", "1:1: a quote that is not closed"),
  ])
  func `given a quote out of place, when read, then it is pointed at`(
    text: String, message: String
  ) {
    expectLine(startingWith: "a.csv:" + message) { try csv(text) }
  }

  @Test(arguments: [
    (
      "sku\nx",
      "1:1: the column \"quantity\" is missing; "
        + "expected the columns sku, quantity, note (optional)"
    ),
    (
      "sku,quantty\nx,1",
      "1:5: there is no column \"quantty\" here (did you mean \"quantity\"?); "
        + "expected the columns sku, quantity, note (optional)"
    ),
    (
      "sku,quantity,zzz\nx,1,2",
      "1:14: there is no column \"zzz\" here; expected the columns sku, quantity, note (optional)"
    ),
    (
      "sku,quantity,sku\nx,1,2",
      "1:14: the column \"sku\" is there twice; expected every column once"
    ),
    ("sku,,quantity\nx,1,2", "1:5: a column without a name; expected a name for every column"),
    (",\n", "1:1: a column without a name; expected a name for every column"),
  ])
  func `given another header, when read, then the column is named`(text: String, message: String) {
    expectLine("a.csv:" + message) { try csv(text, Self.columns) }
  }

  @Test func `given an escape sequence as a column, when refused, then it is harmless`() {
    let message = line { try csv("\u{1B}[31m\n1", Self.columns) }
    #expect(message.hasPrefix("a.csv:1:1: there is no column \"\\u{1B}[31m\" here;"))
  }

  @Test func `given more than a limit, when read, then it is refused where it is passed`() {
    func read(_ text: String, _ limits: CSVLimits) -> String {
      line { try CSVDocument(file: "f", text: text, limits: limits) }
    }
    #expect(read("a\n1\n2\n", CSVLimits(rows: 2)) == "no error")
    #expect(
      read("a\n1\n2\n3\n", CSVLimits(rows: 2))
        == "f:4:1: there are more than 2 rows; expected at most 2")
    #expect(read("a,b", CSVLimits(columns: 2)) == "no error")
    #expect(
      read("a,b,c", CSVLimits(columns: 2))
        == "f:1:5: there are more than 2 columns; expected at most 2")
    #expect(read("a\n1234\n", CSVLimits(fieldBytes: 4)) == "no error")
    #expect(
      read("a\n12345\n", CSVLimits(fieldBytes: 4))
        == "f:2:1: the field that begins here is longer than 4 bytes; expected at most 4 bytes")
    #expect(
      read("a\n\"1234567\n", CSVLimits(fieldBytes: 4)).contains("or its closing quote is missing"))
    #expect(
      read("abc", CSVLimits(bytes: 2))
        == "f: it is larger than 2 bytes; expected a CSV document of at most 2 bytes")
    #expect(read("a", CSVLimits(bytes: -1, rows: -1, columns: -1, fieldBytes: -1)) != "no error")
  }

  @Test(arguments: 0..<600 as Range<UInt64>)
  func `given any text, when read, then it is a table or an error with a position`(seed: UInt64) {
    var generator = Generator(seed: seed)
    let text = generator.text(of: csvPieces, length: 0...40)
    do {
      let document = try csv(text)
      for row in document.rows {
        #expect(document.header.allSatisfy { row[$0] != nil })
        for column in document.header {
          _ = try? row.text(column, maximum: 5)
          _ = try? row.wholeNumber(column, in: 0...9)
          _ = try? row.decimal(column, fractionDigits: 2)
          _ = try? row.timestamp(column)
        }
      }
    } catch {
      #expect(error.line != nil && error.column != nil)
      #expect(error.description.unicodeScalars.allSatisfy(Printable.isPrintable))
    }
  }
}

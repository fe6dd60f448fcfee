import Documents
import Testing

@Suite struct `Writing CSV` {
  @Test func `given plain fields, when written, then there are no quotes`() {
    var writer = CSVWriter(header: ["sku", "name"])
    writer.append(["NW-001", "Côte de Blaye 한글"])
    writer.append(["", " x "])
    #expect(writer.text == "sku,name\nNW-001,Côte de Blaye 한글\n, x \n")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
    ("\r\n", "\"\r\n\""), ("", "\"\""), ("\u{FEFF}", "\"\u{FEFF}\""),
    ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func `given a field that needs them, when written, then it is in quotes`(
    field: String, written: String
  ) {
    var writer = CSVWriter(header: ["a"])
    writer.append([field])
    #expect(Array(writer.text.utf8) == Array("a\n\(written)\n".utf8))
  }

  @Test func `given another number of fields, when written, then it is a programming error`() async
  {
    await #expect(processExitsWith: .failure) {
      var writer = CSVWriter(header: ["a", "b"])
      writer.append(["1"])
    }
    await #expect(processExitsWith: .failure) { _ = CSVWriter(header: []) }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `given any table, when written and read, then it is the same, byte for byte`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    let columns = generator.number(1...4)
    let header = (0..<columns).map { "\($0)" + generator.text(of: csvPieces, length: 0...3) }
    var written = [header]
    var writer = CSVWriter(header: header)
    for _ in 0..<generator.number(0...6) {
      let row = (0..<columns).map { _ in generator.text(of: csvPieces, length: 0...4) }
      written.append(row)
      writer.append(row)
    }
    let document = try csv(writer.text)
    #expect(
      table(document).map { $0.map { Array($0.utf8) } } == written.map { $0.map { Array($0.utf8) } }
    )
  }
}

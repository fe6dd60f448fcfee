import Documents
import Testing

/// Documents as people spoil them: one piece too many, one character missing.
@Suite struct `A document with a slip` {
  private func spoil(_ text: String, with pieces: [String], _ generator: inout Generator) -> String
  {
    var scalars = Array(text.unicodeScalars)
    let place = generator.number(0...scalars.count)
    if place < scalars.count && Bool.random(using: &generator) {
      scalars.remove(at: place)
    } else {
      scalars.insert(
        contentsOf: generator.text(of: pieces, length: 1...1).unicodeScalars, at: place)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func check(_ error: InputError) {
    #expect(error.line != nil && error.column != nil)
    #expect(error.description.contains("; expected "))
    #expect(error.description.count < 1_100)
    #expect(error.description.unicodeScalars.allSatisfy(Printable.isPrintable))
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `given YAML, when read, then it is a document or one line that says where`(seed: UInt64) {
    var generator = Generator(seed: seed)
    var writer = YAMLTreeWriter()
    writer.block(.random(&generator))
    let text = spoil(writer.text, with: yamlPieces, &generator)
    do {
      _ = try positions(try yaml(text))
    } catch {
      check(error)
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `given CSV, when read, then it is a table or one line that says where`(seed: UInt64) {
    var generator = Generator(seed: seed)
    var writer = CSVWriter(header: ["sku", "quantity"])
    for number in 0..<generator.number(0...5) {
      writer.append([generator.text(of: csvPieces, length: 0...3), "\(number)"])
    }
    let text = spoil(writer.text, with: csvPieces, &generator)
    do {
      let columns = CSVColumns(required: ["sku"], optional: ["quantity"])
      for row in try csv(text, columns).rows {
        _ = try row.wholeNumber("quantity", in: 0...4)
      }
    } catch {
      check(error)
    }
  }
}

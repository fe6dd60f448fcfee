import Testing

@testable import Documents

/// RFC 4180 read slowly, a scalar at a time, with the rules of `CSVDocument`: what the fast scanner
/// is compared with. Nil stands for every error.
private struct SlowCSV {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    // Also within a quote that is still open, but then the text is wrong in any case.
    while let last = rest.last, last == "\n" || last == "\r" { rest.removeLast() }
  }

  mutating func rows() -> [[String]]? {
    var rows: [[String]] = []
    repeat {
      guard let row = row(), row != [], rows.isEmpty || row.count == rows[0].count else {
        return nil
      }
      rows.append(row)
    } while !rest.isEmpty
    return rows
  }

  /// Nil for an error, no field for a blank line.
  private mutating func row() -> [String]? {
    if atLineEnd { return [] }
    var row: [String] = []
    while true {
      guard let field = rest.first == "\"" ? quoted() : plain() else { return nil }
      row.append(field)
      if rest.first != "," { break }
      rest.removeFirst()
    }
    guard atLineEnd else { return nil }
    if rest.first == "\r" {
      rest.removeFirst()
      if rest.first == "\n" { rest.removeFirst() }
    } else if rest.first == "\n" {
      rest.removeFirst()
    }
    return row
  }

  private var atLineEnd: Bool { rest.isEmpty || rest.first == "\n" || rest.first == "\r" }

  private mutating func plain() -> String? {
    var field = String.UnicodeScalarView()
    while !atLineEnd, let next = rest.first, next != "," {
      if next == "\"" { return nil }
      field.append(rest.removeFirst())
    }
    return String(field)
  }

  private mutating func quoted() -> String? {
    rest.removeFirst()
    var field = String.UnicodeScalarView()
    while let next = rest.popFirst() {
      if next == "\"" {
        if rest.first != "\"" { return String(field) }
        rest.removeFirst()
      }
      field.append(next)
    }
    return nil
  }
}

@Suite struct `The CSV scanner against a slow model` {
  private let pieces = [
    ",", ",", "\"", "\"\"", "\n", "\n", "\r", "\r\n", "a", "b", " ", "한", "\"a\"",
  ]

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `given any text, when read by both, then the tables are the same or both refuse`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    // A header of unlike names, so that most texts get past it.
    let header = ["h", "h,i", "\"h\",i"][generator.number(0...2)]
    let body = generator.text(of: pieces, length: 0...9)
    let text = header + ["\n", "\r", "\r\n"][generator.number(0...2)] + body
    var model = SlowCSV(text)
    // Byte by byte: canonically equal texts are not the same here.
    let expected = model.rows()
    let found = try? table(csv(text))
    #expect(found.map(bytes) == expected.map(bytes), "\(text.debugDescription)")
  }

  private func bytes(_ table: [[String]]) -> [[[UInt8]]] {
    table.map { $0.map { Array($0.utf8) } }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `given any fields, when written by hand, then every field is found at its place`(
    seed: UInt64
  ) throws {
    var generator = Generator(seed: seed)
    let values = ["", "x", "한글", "e\u{301}x", "\"a,b\"", "\"two\nlines\"", "\"👩‍👩‍👧\"\"\"", "\"\r\n\""]
    let end = ["\n", "\r\n"][generator.number(0...1)]
    var text = "a,b,c" + end
    var line = 2
    var expected: [String] = []
    for _ in 0..<generator.number(1...5) {
      var column = 1
      for index in 0..<3 {
        let value = values[generator.number(0...values.count - 1)]
        expected.append("\(line):\(column)")
        text += value + (index < 2 ? "," : end)
        if let breakIndex = value.lastIndex(where: \.isNewline) {
          line += 1
          column = value.distance(from: breakIndex, to: value.endIndex) + 1
        } else {
          column += value.count + 1
        }
      }
      line += 1
    }
    let document = try csv(text)
    let found = document.rows.flatMap { row in
      document.header.map { row.position(of: $0).description }
    }
    #expect(found == expected, "\(text.debugDescription)")
  }
}

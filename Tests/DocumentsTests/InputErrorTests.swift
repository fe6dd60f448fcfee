import Documents
import Testing

@Suite struct `An input error` {
  @Test func `given a position, when shown, then it is file, line, column, problem, expected`() {
    let error = InputError(
      file: "orders.csv", line: 3, column: 7, problem: "quantity is \"x\"",
      expected: "a whole number")
    #expect(error.description == "orders.csv:3:7: quantity is \"x\"; expected a whole number")
  }

  @Test func `given no position, when shown, then only the file is named`() {
    let error = InputError(file: "a.yaml", problem: "there is no such file", expected: "a file")
    #expect(error.description == "a.yaml: there is no such file; expected a file")
  }

  @Test func `given a line without a column, when shown, then only the line is named`() {
    let error = InputError(file: "a", line: 2, problem: "p", expected: "e")
    #expect(error.description == "a:2: p; expected e")
  }

  @Test func `given a column without a line, when made, then the column is dropped`() {
    let error = InputError(file: "a", column: 2, problem: "p", expected: "e")
    #expect(error.column == nil)
    #expect(error.description == "a: p; expected e")
  }

  @Test func `given positions below 1, when made, then they are raised to 1`() {
    let error = InputError(file: "a", line: 0, column: -4, problem: "p", expected: "e")
    #expect(error.description == "a:1:1: p; expected e")
  }

  @Test func `given a text position, when made, then it is the same as with line and column`() {
    let position = TextPosition(line: 4, column: 5)
    #expect(
      InputError(file: "a", at: position, problem: "p", expected: "e")
        == InputError(file: "a", line: 4, column: 5, problem: "p", expected: "e"))
  }

  @Test func `given escape sequences in every part, when shown, then none is left`() {
    let evil = "\u{1B}[2J\u{9B}31m\r\n\u{202E}\u{7}"
    let error = InputError(file: evil, line: 1, column: 1, problem: evil, expected: evil)
    #expect(error.description.unicodeScalars.allSatisfy(Printable.isPrintable))
    #expect(error.file == "\\u{1B}[2J\\u{9B}31m\\u{D}\\u{A}\\u{202E}\\u{7}")
  }

  @Test func `given endless parts, when shown, then it is still one short line`() {
    let long = String(repeating: "x", count: 100_000)
    let error = InputError(file: long, line: 1, column: 1, problem: long, expected: long)
    #expect(error.description.count < 1_100)
  }
}

import Testing

@testable import Documents

@Suite struct `A text position` {
  private func position(_ offset: Int, _ text: String) -> String {
    TextPosition(ofByte: offset, in: Array(text.utf8)).description
  }

  @Test func `given the first byte, when located, then it is 1 1`() {
    #expect(position(0, "abc") == "1:1")
    #expect(position(0, "") == "1:1")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `given any of the three line ends, when located after it, then a new line begins`(
    end: String
  ) {
    let text = "ab\(end)cd\(end)\(end)e"
    let offset = text.utf8.count - 1
    #expect(position(2, text) == "1:3")
    #expect(position(2 + end.utf8.count, text) == "2:1")
    #expect(position(offset, text) == "4:1")
    #expect(position(text.utf8.count, text) == "4:2")
  }

  @Test func `given the LF of a CR LF, when located, then the line has not ended`() {
    #expect(position(2, "a\r\nb").hasPrefix("1:"))
  }

  @Test func `given characters of several bytes, when located, then columns count Characters`() {
    let text = "한글,e\u{301},👩‍👩‍👧,x"
    #expect(position(text.utf8.count - 1, text) == "1:8")
  }

  @Test func `given an offset outside, when located, then it is the nearest end`() {
    #expect(position(-5, "abc") == "1:1")
    #expect(position(99, "abc") == "1:4")
  }

  @Test func `given two positions, when compared, then lines come before columns`() {
    #expect(TextPosition(line: 1, column: 9) < TextPosition(line: 2, column: 1))
    #expect(TextPosition(line: 2, column: 1) < TextPosition(line: 2, column: 2))
  }
}

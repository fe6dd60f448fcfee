import EventSourcing
import Foundation
import Primitives
import Testing

@Suite struct `Reading and writing payloads` {
  @Test func `the text has sorted keys and plain slashes`() throws {
    let data = try Note("a/b", about: "x").encoded()
    #expect(String(decoding: data, as: UTF8.self) == #"{"about":"x","text":"a/b"}"#)
    #expect(try Note.decode(data, version: 1) == Note("a/b", about: "x"))
  }

  @Test(arguments: ["\u{0}\u{1B}[31m", "\"\\\n\r\t", "주문 👩🏽‍🚀", "\u{2028}\u{FEFF}", "\u{301}"])
  func `any text comes back as it was`(text: String) throws {
    let data = try Note(text).encoded()
    #expect(
      try Note.decode(data, version: 1).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `a version that there never was is refused`() {
    #expect(throws: UnknownVersion(name: "NOTE", version: 2)) {
      try Note.decode(Data("{}".utf8), version: 2)
    }
    #expect(throws: UnknownMessage(name: "LETTER")) {
      try Note(name: "LETTER", version: 1, data: Data())
    }
  }
}

import Terminal
import Testing

@Suite struct `Widths of text` {
  @Test(arguments: [
    ("", 0), ("ready", 5), ("한글", 4), ("注文", 4), ("ﾊﾝｶｸ", 4), ("ＡＢ", 4), ("é", 1),
    ("e\u{301}", 1), ("→", 1), ("─┼█", 3), ("₩", 1), ("￦", 2), ("ㅂ", 2), ("😀", 2),
  ])
  func `given a text, then its columns are those of a terminal`(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func `given decomposed Hangul, then it is drawn as syllables`() {
    let decomposed = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"
    #expect(Array(TextWidth.printable(decomposed).unicodeScalars) == ["한", "글"])
    #expect(TextWidth.columns(of: decomposed) == 4)
    #expect(Array(TextWidth.printable("가\u{11A8}").unicodeScalars) == ["각"])
  }

  @Test func `given jamo that make no modern syllable, then they share a cell of two columns`() {
    #expect(TextWidth.columns(of: "\u{1112}\u{119E}\u{11AB}") == 2)
  }

  @Test(arguments: [
    "\u{1B}", "\u{7}", "\n", "\u{0}", "\u{7F}", "\u{9B}", "\u{200B}", "\u{200D}", "\u{202E}",
    "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{2028}", "\u{E000}", "\u{10FFFF}", "\u{3164}",
    "\u{E0041}",
  ])
  func `given a scalar that must not reach a terminal, then it is replaced`(text: String) {
    #expect(TextWidth.printable("a\(text)b") == "a\u{FFFD}b")
    #expect(TextWidth.columns(of: text) == 1)
  }

  @Test func `given every scalar there is, then nothing harmful is printable`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in TextWidth.printable(String(scalar)).unicodeScalars {
        switch shown.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
          Issue.record("U+\(String(value, radix: 16)) came through")
        default: break
        }
      }
    }
  }

  @Test func `given an escape sequence, then what is left of it is plain text`() {
    #expect(TextWidth.printable("\u{1B}[31mred") == "\u{FFFD}[31mred")
  }

  @Test func `given a mark with nothing before it, then it does not land on a neighbour`() {
    #expect(TextWidth.printable("\u{301}a") == "\u{FFFD}a")
  }

  @Test func `given more marks than a cell holds, then the rest are left out`() {
    let heap = "z" + String(repeating: "\u{308}", count: 50)
    #expect(TextWidth.printable(heap).unicodeScalars.count == 3)
    #expect(TextWidth.columns(of: heap) == 1)
  }

  @Test func `given a variation selector, then it is left out`() {
    #expect(TextWidth.printable("✓\u{FE0F}").unicodeScalars.count == 1)
  }
}

@Suite struct `Fitting of text` {
  @Test(arguments: [
    (6, "주문함"), (5, "주문…"), (4, "주…"), (3, "주…"), (2, "…"), (1, "…"), (0, ""), (-4, ""),
    (100, "주문함"),
  ])
  func `given less room than a text takes, then it is clipped between characters`(
    columns: Int, expected: String
  ) {
    #expect(TextWidth.clip("주문함", columns: columns) == expected)
  }

  @Test func `given an ASCII ellipsis, then its two columns count`() {
    #expect(TextWidth.clip("ordering", columns: 6, ellipsis: "..") == "orde..")
    #expect(TextWidth.clip("ordering", columns: 1, ellipsis: "..") == "o")
    #expect(TextWidth.clip("ordering", columns: 3, ellipsis: "") == "ord")
  }

  @Test func `given any text and any room, then what comes out fits`() {
    for text in ["", "a", "한", "a한b글c", "e\u{301}e\u{301}", "😀😀", "\u{1B}[0m"] {
      for columns in 0...8 {
        for ellipsis in ["…", "..", ""] {
          let clipped = TextWidth.clip(text, columns: columns, ellipsis: ellipsis)
          #expect(TextWidth.columns(of: clipped) <= columns)
          let padded = TextWidth.pad(text, columns: columns, ellipsis: ellipsis)
          #expect(TextWidth.columns(of: padded) == columns)
        }
      }
    }
  }

  @Test func `given more room than a text takes, then it is filled up by its alignment`() {
    #expect(TextWidth.pad("한", columns: 5) == "한   ")
    #expect(TextWidth.pad("한", columns: 5, alignment: .trailing) == "   한")
    #expect(TextWidth.pad("한", columns: 5, alignment: .centre) == " 한  ")
  }
}

import Terminal
import Testing

@Suite struct `The two-set Korean keyboard` {
  @Test(arguments: [
    ("ㅂ", "q"), ("바", "qk"), ("값", "rkqt"), ("ㄲ", "r"), ("ㅘ", "hk"), ("ㅢ", "ml"), ("ㅎ", "g"),
    ("ㅣ", "l"), ("ㅖ", "p"), ("가", "rk"), ("힣", "glg"), ("ㄳ", "rt"), ("ㅄ", "qt"), ("ㅠ", "b"),
    ("\u{1107}", "q"), ("\u{1107}\u{1161}", "qk"), ("\u{1161}", "k"), ("\u{11B9}", "qt"),
  ])
  func `given Hangul, then the keys that typed it are known`(hangul: String, keys: String) {
    #expect(hangul.first.flatMap(HangulKeyboard.latinKeys(for:)) == Array(keys))
  }

  @Test func `given all 11172 syllables, then each is two to five lower-case letters`() {
    for value in UInt32(0xAC00)...0xD7A3 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let keys = HangulKeyboard.latinKeys(for: Character(scalar)) ?? []
      #expect((2...5).contains(keys.count))
      #expect(keys.allSatisfy { ("a"..."z").contains($0) })
    }
  }

  @Test func `given all letters of the keyboard, then no Latin key is dead`() {
    let jamo = (UInt32(0x3131)...0x3163).compactMap(Unicode.Scalar.init)
    let keys = jamo.compactMap { HangulKeyboard.latinKeys(for: Character($0)) }.filter {
      $0.count == 1
    }
    #expect(Set(keys.joined()) == Set("abcdefghijklmnopqrstuvwxyz"))
  }

  @Test(arguments: ["q", "1", "漢", "あ", "→", "\u{3164}", "é"])
  func `given anything else, then there is no answer`(character: Character) {
    #expect(HangulKeyboard.latinKeys(for: character) == nil)
  }
}

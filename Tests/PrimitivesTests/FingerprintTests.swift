import Primitives
import Testing

@Suite struct `A fingerprint` {
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func `is FNV-1a, as its authors' test vectors have it`(text: String, value: UInt64) {
    var hash = Fingerprint()
    hash.combine(text.utf8)
    #expect(hash.value == value)
  }

  @Test func `tells texts that are cut elsewhere apart`() {
    func hash(_ texts: String...) -> Fingerprint {
      texts.reduce(into: Fingerprint()) { $0.combine($1) }
    }
    #expect(hash("ab", "c") != hash("a", "bc"))
    #expect(hash("", "a") != hash("a", ""))
  }

  @Test func `takes a number by its eight bytes, the lowest first`() {
    var one = Fingerprint()
    one.combine(Int64(0x0102))
    var other = Fingerprint()
    other.combine([0x02, 0x01, 0, 0, 0, 0, 0, 0] as [UInt8])
    #expect(one == other)
  }

  @Test func `is written as sixteen digits`() {
    #expect(Fingerprint(0xAB).description == "00000000000000ab")
    #expect(Fingerprint(.max).description == "ffffffffffffffff")
  }
}

extension WriteAheadLog {
  /// How the log begins: <https://www.sqlite.org/fileformat2.html#walformat>.
  struct Header {
    static let length = 32

    /// How the words are read that are summed up.
    let isBigEndian: Bool
    let pageSize: Int
    /// Whether it was never begun anew, over the frames of before.
    let isFirst: Bool
    /// Both: what its frames have, and those of before it was begun anew have not.
    let salts: UInt64
    /// What the first frame goes on from.
    let sums: FrameSums

    /// nil where it is not as it was written: SQLite takes the log for empty then.
    init?(_ bytes: [UInt8]) {
      let magic = bytes.word(at: 0)
      guard magic & ~1 == 0x377F_0682 else { return nil }
      isBigEndian = magic & 1 == 1
      sums = FrameSums().adding(bytes[..<24], isBigEndian: isBigEndian)
      guard sums == FrameSums(first: bytes.word(at: 24), second: bytes.word(at: 28)) else {
        return nil
      }
      pageSize = Int(bytes.word(at: 8))
      guard (512...65_536).contains(pageSize), pageSize.nonzeroBitCount == 1 else { return nil }
      isFirst = bytes.word(at: 12) == 0
      salts = bytes.words(at: 16)
    }
  }
}

extension [UInt8] {
  /// Four bytes as SQLite writes a number.
  func word(at offset: Int) -> UInt32 {
    self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Two such numbers in one.
  func words(at offset: Int) -> UInt64 {
    UInt64(word(at: offset)) << 32 | UInt64(word(at: offset + 4))
  }
}

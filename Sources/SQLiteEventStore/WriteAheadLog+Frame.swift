extension WriteAheadLog {
  /// A page as one transaction left it, or the header of it alone.
  struct Frame {
    static let headerLength = 24
    /// The shortest that there can be.
    static let shortest = headerLength + 512

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var salts: UInt64 { bytes.words(at: 8) }

    /// Whether it is the last of its transaction: then it says how many pages the file has.
    var isCommit: Bool { bytes.word(at: 4) != 0 }

    /// How it goes on from the frames before it; nil where it does not, or was never written whole.
    func link(after sums: FrameSums, _ header: Header) -> Link? {
      let summed = bytes[..<8] + bytes[Self.headerLength...]
      let found = sums.adding(summed, isBigEndian: header.isBigEndian)
      let said = FrameSums(first: bytes.word(at: 16), second: bytes.word(at: 20))
      // The salts are not summed up.
      if found == said {
        return Link(sums: said, isCommit: isCommit, isAsWritten: salts == header.salts)
      }
      guard salts == header.salts else { return nil }
      if found.differsInOneByte(from: said) {
        return Link(sums: found, isCommit: isCommit, isAsWritten: false)
      }
      guard
        let mended = found.mended(Array(summed), to: said, isBigEndian: header.isBigEndian)
      else { return nil }
      return Link(sums: said, isCommit: mended.word(at: 4) != 0, isAsWritten: false)
    }
  }

  /// A frame that was written whole, on those before it.
  struct Link {
    /// What the next one goes on from.
    let sums: FrameSums
    let isCommit: Bool
    /// Whether none of its bytes has changed since.
    let isAsWritten: Bool
  }
}

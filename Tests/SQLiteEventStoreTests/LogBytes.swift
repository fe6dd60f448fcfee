import Foundation

/// The bytes of a write-ahead log, frame by frame, as SQLite's documentation describes them.
struct LogBytes {
  static let headerLength = 32
  static let frameHeaderLength = 24

  var data: Data

  init(_ data: Data) { self.data = Data(data) }

  private func word(_ offset: Int) -> UInt32 {
    data[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  var pageSize: Int { Int(word(8)) }
  /// How often it was begun anew.
  var generation: UInt32 { word(12) }
  var frameLength: Int { Self.frameHeaderLength + pageSize }
  /// Those that are whole.
  var frameCount: Int { (data.count - Self.headerLength) / frameLength }

  /// Counted from 1.
  func range(_ frame: Int) -> Range<Int> {
    let start = Self.headerLength + (frame - 1) * frameLength
    return start..<start + frameLength
  }

  func page(_ frame: Int) -> Range<Int> { range(frame).dropFirst(Self.frameHeaderLength) }

  func header(_ frame: Int) -> Range<Int> { range(frame).prefix(Self.frameHeaderLength) }

  private func isOfThisGeneration(_ frame: Int) -> Bool {
    let start = range(frame).lowerBound
    return data[start + 8..<start + 16] == data[16..<24]
  }

  /// The last frames of all transactions since it was begun anew.
  var commits: [Int] {
    (1...frameCount).filter { isOfThisGeneration($0) && word(range($0).lowerBound + 4) != 0 }
  }

  func flipping(_ bit: Int, ofByte offset: Int) -> LogBytes {
    var copy = self
    copy.data[offset] ^= 1 << UInt8(bit)
    return copy
  }

  func zeroing(_ bytes: Range<Int>) -> LogBytes {
    var copy = self
    copy.data.resetBytes(in: bytes)
    return copy
  }

  func replacing(_ bytes: Range<Int>, from other: LogBytes) -> LogBytes {
    var copy = self
    copy.data.replaceSubrange(bytes, with: other.data[bytes])
    return copy
  }
}

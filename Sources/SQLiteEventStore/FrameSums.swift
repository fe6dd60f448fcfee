/// The two sums by which SQLite knows a frame of its write-ahead log, over all frames up to it.
struct FrameSums: Equatable {
  var first: UInt32 = 0
  var second: UInt32 = 0

  /// - Parameter bytes: a multiple of eight.
  func adding(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> FrameSums {
    bytes.withUnsafeBytes { bytes in
      var sums = self
      for offset in stride(from: 0, to: bytes.count, by: 8) {
        let words = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt32>.self)
        let even = isBigEndian ? UInt32(bigEndian: words[0]) : UInt32(littleEndian: words[0])
        let odd = isBigEndian ? UInt32(bigEndian: words[1]) : UInt32(littleEndian: words[1])
        sums.first &+= even &+ sums.second
        sums.second &+= odd &+ sums.first
      }
      return sums
    }
  }

  func differsInOneByte(from other: FrameSums) -> Bool {
    let difference = UInt64(first ^ other.first) << 32 | UInt64(second ^ other.second)
    let lowest = difference.trailingZeroBitCount / 8 * 8
    return difference != 0 && difference >> lowest <= 0xFF
  }

  /// `bytes`, which led here, with the one byte changed that makes them lead to `wanted`; nil where
  /// there is no such byte. Then they were not written so: by chance one in 2⁴⁴ pages is taken for it.
  func mended(_ bytes: [UInt8], to wanted: FrameSums, isBigEndian: Bool) -> [UInt8]? {
    let missing = (first: wanted.first &- first, second: wanted.second &- second)
    // What a word adds to the two sums grows from the last one to the first like Fibonacci's numbers.
    var weight: (first: UInt32, second: UInt32) = (0, 1)
    for _ in 1..<bytes.count / 4 { weight = (weight.second, weight.first &+ weight.second) }
    for (index, byte) in bytes.enumerated() {
      let place = UInt32(index % 4)
      let shift = 8 * (isBigEndian ? 3 - place : place)
      for value in UInt8.min...UInt8.max {
        let change = (UInt32(value) &- UInt32(byte)) << shift
        if change &* weight.first == missing.first, change &* weight.second == missing.second {
          var mended = bytes
          mended[index] = value
          return mended
        }
      }
      if place == 3 { weight = (weight.second &- weight.first, weight.first) }
    }
    return nil
  }
}

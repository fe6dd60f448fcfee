/// A running 64-bit FNV-1a hash (Fowler, Noll and Vo) of bytes.
///
/// It finds accidents, a flipped bit or a torn write, and shows that two states are the same. It is
/// no defence against somebody who changes a file and hashes it anew.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64

  public init(_ value: UInt64 = 0xCBF2_9CE4_8422_2325) { self.value = value }

  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The text and an end mark, so that `ab`,`c` and `a`,`bc` differ.
  public mutating func combine(_ text: String) {
    combine(text.utf8)
    combine(CollectionOfOne(0xFF))
  }

  public mutating func combine(_ number: Int64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      value = (value ^ UInt64(UInt8(truncatingIfNeeded: number >> shift))) &* 0x100_0000_01B3
    }
  }
}

extension Fingerprint: CustomStringConvertible {
  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

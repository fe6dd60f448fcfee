/// What one cell shows: a scalar and at most two marks on it, packed into one word so that a cell
/// needs no memory of its own and two cells compare in one instruction.
struct Grapheme: Hashable, Sendable {
  /// 21 bits a scalar, the base lowest; 0 ends.
  let packed: UInt64

  /// One scalar that stands alone.
  init(_ scalar: UInt32) {
    packed = UInt64(scalar)
  }

  private init(packed: UInt64) {
    self.packed = packed
  }

  static let blank = Grapheme(0x20)
  static let replacement = Grapheme(0xFFFD)
  /// Stands in the right one of the two cells of a wide grapheme.
  static let rightHalf = Grapheme(packed: .max)

  var base: UInt32 { UInt32(truncatingIfNeeded: packed & 0x1F_FFFF) }

  var columns: Int { ScalarClass(base) == .wide ? 2 : 1 }

  /// This grapheme with one more mark on it; a third mark and those after it are left out.
  func adding(mark: UInt32) -> Grapheme {
    if packed >> 42 != 0 { return self }
    let shift: UInt64 = packed >> 21 == 0 ? 21 : 42
    return Grapheme(packed: packed | UInt64(mark) << shift)
  }

  /// Base and marks, in order; nothing for a right half.
  var scalars: [Unicode.Scalar] {
    guard self != .rightHalf else { return [] }
    return [packed, packed >> 21, packed >> 42].compactMap { bits in
      let value = UInt32(truncatingIfNeeded: bits & 0x1F_FFFF)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }
}

/// Chance that can be repeated: each draw is a hash of what it is for, in integers.
///
/// There is no state, so one choice of the user does not shift the draws that follow, and two
/// branches of one session can be compared.
public struct KeyedGenerator: Sendable, Hashable {
  public let seed: UInt64

  public init(seed: UInt64) { self.seed = seed }

  /// 64 evenly spread bits for `purpose` at (`a`, `b`).
  @inlinable public func bits(_ purpose: DrawPurpose, _ a: UInt64, _ b: UInt64 = 0) -> UInt64 {
    var hash = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* (purpose.rawValue &+ 1))
    hash = Self.mix(hash ^ a &* 0xD6E8_FEB8_6659_FD93)
    return Self.mix(hash ^ b &* 0xA076_1D64_78BD_642F)
  }

  /// A number of `range`, each as likely as the other (to within 2^-32 for the ranges used here).
  @inlinable public func number(
    in range: ClosedRange<Int64>, _ purpose: DrawPurpose, _ a: UInt64, _ b: UInt64 = 0
  ) -> Int64 {
    let count = UInt64(range.upperBound - range.lowerBound) &+ 1
    let high = count.multipliedFullWidth(by: bits(purpose, a, b)).high
    return range.lowerBound + Int64(high)
  }

  /// True `basisPoints` times in 10,000.
  @inlinable public func happens(
    basisPoints: Int, _ purpose: DrawPurpose, _ a: UInt64, _ b: UInt64 = 0
  ) -> Bool {
    number(in: 0...9_999, purpose, a, b) < Int64(basisPoints)
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
  @inlinable static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// What a draw is for: two purposes never share a number.
public struct DrawPurpose: RawRepresentable, Sendable, Hashable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// How long a message is under way.
  public static let latency = DrawPurpose(rawValue: 0)
}

public import Primitives

/// Chance for tests: SplitMix64 from a seed, the same draws in every process.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of `range`.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True so many times in a hundred.
  public mutating func happens(percent: Int) -> Bool { number(1...100) <= percent }

  /// One of `choices`, or `fallback` where there are none.
  public mutating func pick<Choice>(_ choices: [Choice], or fallback: Choice) -> Choice {
    choices.isEmpty ? fallback : choices[number(0...choices.count - 1)]
  }

  /// A span of virtual time.
  public mutating func milliseconds(_ range: ClosedRange<Int>) -> VirtualDuration {
    .milliseconds(Int64(number(range)))
  }
}

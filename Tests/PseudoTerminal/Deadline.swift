import Glibc

/// A point in time after which nothing is waited for.
public struct Deadline {
  /// How many seconds anything is waited for, by default. It matters only where a test fails: far more
  /// than the slowest machine needs.
  public static let usual = 120.0

  private let end: Int

  /// After so many seconds from now.
  public init(seconds: Double) {
    end = Self.now + Int(seconds * 1_000)
  }

  /// What is left, 0 or more.
  public var milliseconds: Int { max(0, end - Self.now) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

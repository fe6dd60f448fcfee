import Glibc

/// A point in time after which nothing is waited for.
struct Deadline {
  private let end: Int

  init(seconds: Double) {
    end = Self.now + Int(seconds * 1_000)
  }

  /// What is left, 0 or more.
  var milliseconds: Int { max(0, end - Self.now) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

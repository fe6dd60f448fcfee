public import Primitives

/// How often, and after how long, a message that was not acknowledged comes again: exponential
/// back-off with a limit.
public struct RetryPolicy: Hashable, Sendable {
  /// The most attempts, the first one included.
  public let limit: UInt8
  /// How long before the second attempt; each further wait is twice as long.
  public let firstWait: VirtualDuration

  public init(limit: UInt8, firstWait: VirtualDuration) {
    self.limit = limit
    self.firstWait = firstWait
  }

  /// Five attempts after 1, 2, 4 and 8 seconds.
  public static let standard = RetryPolicy(limit: 5, firstWait: .milliseconds(1_000))

  /// How long after the failure of `attempt` the next one comes; nil where that was the last.
  public func wait(after attempt: UInt8) -> VirtualDuration? {
    guard attempt < limit else { return nil }
    return .milliseconds(firstWait.milliseconds << Int64(attempt - 1))
  }
}

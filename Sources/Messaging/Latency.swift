public import EventSourcing
public import Primitives

/// How long messages are under way: drawn for each message, recipient and attempt by itself.
public struct Latency: Sendable, Hashable {
  /// Milliseconds, both from 0 to ``limit``.
  public let range: ClosedRange<Int64>

  /// A day.
  public static let limit: Int64 = 86_400_000

  /// nil where the range leaves 0 to ``limit``.
  public init?(milliseconds range: ClosedRange<Int64>) {
    guard range.lowerBound >= 0, range.upperBound <= Self.limit else { return nil }
    self.range = range
  }

  private init(_ range: ClosedRange<Int64>) { self.range = range }

  /// What a small company's network and brokers take.
  public static let usual = Latency(20...200)

  @inlinable public func draw(
    _ chance: KeyedGenerator, key: UInt64, target: ParticipantID, attempt: UInt8
  ) -> VirtualDuration {
    let who = UInt64(target.rawValue) | UInt64(attempt) << 8
    return VirtualDuration(milliseconds: chance.number(in: range, .latency, key, who))
  }
}

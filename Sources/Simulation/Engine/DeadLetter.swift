public import EventSourcing

/// A message that has come too often without being acknowledged.
public struct DeadLetter: Sendable, Equatable {
  public let flight: InFlight
  /// The step in which it was given up.
  public let step: Int32

  /// The most dead letters that one branch may hold.
  public static let limit = 10_000
}

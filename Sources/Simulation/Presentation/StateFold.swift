public import EventSourcing

/// What an entry of the log changed in the state of the context that recorded it.
public struct StateFold: Sendable, Equatable, Codable {
  public var position: Int
  /// nil for a command or an answer from outside, which change nothing by themselves.
  public var context: ParticipantID?
  /// Before it and after it, at most ``Snapshot/rowLimit``.
  public var values: [Comparison.ValueDifference]
  public var total: Int
}

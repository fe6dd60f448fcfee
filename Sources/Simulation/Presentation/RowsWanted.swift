public import EventSourcing

/// How many rows a screen has use for of what there may be many of. What nobody sees is not made.
public struct RowsWanted: Sendable, Equatable {
  /// Of each context's table.
  public var contexts = Snapshot.rowLimit
  /// The context whose table is gone through: of it all are wanted.
  public var whole: ParticipantID?
  /// Of the log, where only its end is wanted.
  public var log = Snapshot.rowLimit

  /// Of the story, its last steps.
  public var story = Snapshot.rowLimit

  /// As many as there may be.
  public static let all = RowsWanted()

  public init() {}

  func rows(of context: ParticipantID) -> Int {
    context == whole ? Snapshot.rowLimit : min(max(0, contexts), Snapshot.rowLimit)
  }
}

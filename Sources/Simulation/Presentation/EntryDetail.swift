import Primitives

/// Which entry is to be shown whole.
public enum DetailSubject: Sendable, Equatable {
  /// The one at this position.
  case entry(Int)
  /// The message that was handled last, whichever that is.
  case handled
}

/// One entry, whole.
public struct EntryDetail: Sendable, Equatable, Codable {
  public var row: Snapshot.LogRow
  /// The names and values of the envelope, as they are stored and published.
  public var envelope: [Attribute]
  /// The payload as JSON over several lines.
  public var payload: String
  /// The entry before it in its stream, about the same order where there is one; nil for the first.
  public var previous: Version?

  /// An earlier entry of the same stream.
  public struct Version: Sendable, Equatable, Codable {
    public var position: Int
    public var version: Int
    /// As that of the entry.
    public var payload: String
  }

  public struct Attribute: Sendable, Equatable, Codable {
    public var name: String
    public var value: String
  }
}

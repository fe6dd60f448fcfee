public import Primitives

/// One entry, whole.
public struct EntryDetail: Sendable, Equatable, Codable {
  public var row: Snapshot.LogRow
  /// The names and values of the envelope, as they are stored and published.
  public var envelope: [Attribute]
  /// The payload as JSON over several lines.
  public var payload: String
  public var sentence: Phrase

  public struct Attribute: Sendable, Equatable, Codable {
    public var name: String
    public var value: String
  }
}

/// A row of the log as it stands in the file, its payload not decoded.
public struct StoredEntry: Sendable, Equatable {
  /// The place in the log, from 1.
  public var position: Int32
  /// Which step recorded it, from 1.
  public var step: Int32
  /// `command`, `event` or `reply`.
  public var kind: String
  /// Sixteen hexadecimal digits.
  public var id: String
  /// The published name.
  public var type: String
  /// The version of the shape of ``data``.
  public var version: Int
  /// The CloudEvents source of who recorded it: `/contexts/billing`.
  public var source: String
  /// What it is about.
  public var subject: String?
  /// When it was recorded, as RFC 3339.
  public var time: String
  /// The stream that it is kept in.
  public var stream: String
  /// The place within its stream, from 1.
  public var streamVersion: Int32
  /// The story that it belongs to.
  public var correlation: String?
  /// The id of what led to it.
  public var causation: String?
  /// The position of what led to it; nil for a root.
  public var cause: Int32?
  /// What it carries, as JSON.
  public var data: String
  /// The id as a number.
  public var key: Int64
  /// Its link of the chain: sixteen hexadecimal digits.
  public var hash: String
}

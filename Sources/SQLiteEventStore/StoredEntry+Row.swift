import GRDB

extension StoredEntry {
  /// The columns in the order in which ``init(row:)`` reads them.
  static let columns = """
    position, step, kind, id, type, version, source, subject, time, stream, stream_version, \
    correlation, causation, cause_position, data, key, hash
    """

  static let selection = "SELECT \(columns) FROM log"

  init(row: Row) throws {
    position = try row.number(0)
    step = try row.number(1)
    kind = try row.text(2)
    id = try row.text(3)
    type = try row.text(4)
    version = try row.number(5)
    source = try row.text(6)
    subject = try row.optionalText(7)
    time = try row.text(8)
    stream = try row.text(9)
    streamVersion = try row.number(10)
    correlation = try row.optionalText(11)
    causation = try row.optionalText(12)
    cause = try row.optionalNumber(13)
    data = try row.text(14)
    key = try row.number(15)
    hash = try row.text(16)
  }

  /// The values in the order of ``columns``.
  var values: [(any DatabaseValueConvertible)?] {
    [
      position, step, kind, id, type, version, source, subject, time, stream, streamVersion,
      correlation, causation, cause, data, key, hash,
    ]
  }
}

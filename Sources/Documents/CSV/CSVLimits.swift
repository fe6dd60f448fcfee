/// How much of a CSV document is read before it is refused.
public struct CSVLimits: Sendable {
  /// The most bytes of text, at most 4 GiB less one.
  public let bytes: Int
  /// The most rows after the header.
  public let rows: Int
  /// The most columns.
  public let columns: Int
  /// The most bytes in one field, as it is written, quotes included.
  public let fieldBytes: Int

  /// Values below 0 count as 0; more bytes than 4 GiB less one count as that.
  public init(
    bytes: Int = DocumentReader.standardLimit, rows: Int = 1_000_000, columns: Int = 1_000,
    fieldBytes: Int = 65_536
  ) {
    // Positions of fields are kept in 32 bits.
    self.bytes = min(max(0, bytes), Int(UInt32.max))
    self.rows = max(0, rows)
    self.columns = max(0, columns)
    self.fieldBytes = max(0, fieldBytes)
  }

  /// 64 MiB, a million rows, a thousand columns, 64 KiB a field.
  public static let standard = CSVLimits()
}

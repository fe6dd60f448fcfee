/// The extent of a screen or of a part of it, in terminal columns and rows.
public struct Size: Hashable, Sendable {
  /// Width in terminal columns, 0 or more. A Hangul syllable takes two.
  public let columns: Int
  /// Height in rows, 0 or more.
  public let rows: Int

  /// A size; negative extents become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// No columns and no rows.
  public static let zero = Size(columns: 0, rows: 0)
}

extension Size: CustomStringConvertible {
  /// Columns by rows, as people say it: `80×24`.
  public var description: String { "\(columns)×\(rows)" }
}

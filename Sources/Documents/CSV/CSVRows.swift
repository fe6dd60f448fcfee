/// The rows of a CSV document, in its order. A row is made when it is asked for, and costs nothing.
public struct CSVRows: RandomAccessCollection, Sendable {
  let content: CSVContent

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of rows.
  public var endIndex: Int { content.rowCount }
  /// The row at an index from 0 to `count - 1`; another index is a programming error.
  public subscript(position: Int) -> CSVRow {
    precondition(indices.contains(position), "no row \(position)")
    return CSVRow(content: content, row: position)
  }
}

/// A part of a screen. Its extent is never negative; its origin may lie outside the screen.
public struct Rect: Hashable, Sendable {
  /// The row of the top edge.
  public let row: Int
  /// The column of the left edge.
  public let column: Int
  /// Height in rows, 0 or more.
  public let rows: Int
  /// Width in terminal columns, 0 or more.
  public let columns: Int

  /// Beyond this many cells in either direction a coordinate is taken as this far away, so that
  /// sums of coordinates cannot overflow.
  static let farthest = 1 << 30

  /// A rectangle; a negative extent becomes 0, and coordinates beyond ±2³⁰ become ±2³⁰.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = min(max(row, -Self.farthest), Self.farthest)
    self.column = min(max(column, -Self.farthest), Self.farthest)
    self.rows = min(max(rows, 0), Self.farthest)
    self.columns = min(max(columns, 0), Self.farthest)
  }

  /// A rectangle with its top left corner at `origin`.
  public init(origin: Position, size: Size) {
    self.init(
      row: origin.row, column: origin.column, rows: size.rows, columns: size.columns)
  }

  /// The whole of a screen of this size.
  public init(_ size: Size) {
    self.init(origin: .origin, size: size)
  }

  /// The first row below the rectangle.
  public var endRow: Int { row + rows }
  /// The first column to the right of the rectangle.
  public var endColumn: Int { column + columns }
  /// The top left corner.
  public var origin: Position { Position(row: row, column: column) }
  /// The extent.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether the cell at `position` lies inside.
  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow
      && position.column >= column && position.column < endColumn
  }

  /// What both have in common; an empty rectangle where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }
}

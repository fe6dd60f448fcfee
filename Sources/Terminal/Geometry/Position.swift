/// A place on a screen; row 0, column 0 is the top left corner.
public struct Position: Hashable, Sendable {
  /// Rows from the top; may lie outside the screen, where drawing is clipped.
  public var row: Int
  /// Columns from the left; may lie outside the screen, where drawing is clipped.
  public var column: Int

  /// A place, wherever it is.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The top left corner.
  public static let origin = Position(row: 0, column: 0)
}

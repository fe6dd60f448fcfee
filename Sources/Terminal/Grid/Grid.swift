/// A picture made of character cells: what a screen shows, as a value.
///
/// Whatever is drawn is clipped to the grid; coordinates outside it, negative ones included, are
/// no error. There is never half of a wide character: where something is drawn over one half, or
/// an edge would cut it, the other half becomes a space.
public struct Grid: Hashable, Sendable {
  /// A grid is at most this wide; no terminal is wider.
  public static let maximumColumns = 2_048
  /// A grid is at most this high.
  public static let maximumRows = 1_024

  /// Its extent.
  public let size: Size
  /// Row by row.
  private(set) var cells: [Cell]

  /// A grid of `size`, cut to the maximum, full of `cell`.
  public init(size: Size, filledWith cell: Cell = .blank) {
    self.size = Size(
      columns: min(size.columns, Self.maximumColumns), rows: min(size.rows, Self.maximumRows))
    cells = Array(repeating: cell.withoutHalf, count: self.size.columns * self.size.rows)
  }

  /// All of it.
  public var bounds: Rect { Rect(size) }

  /// The cell at `position`; a blank one outside the grid.
  public subscript(position: Position) -> Cell {
    bounds.contains(position) ? cells[index(position.row, position.column)] : .blank
  }

  /// The cells of a row from left to right; none for a row outside the grid.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  func index(_ row: Int, _ column: Int) -> Int { row * size.columns + column }

  /// Sets a cell inside the grid to something of one column.
  mutating func setNarrow(_ row: Int, _ column: Int, _ cell: Cell) {
    let index = index(row, column)
    detach(index, column)
    cells[index] = cell
  }

  /// Sets two neighbours inside the grid to a wide grapheme.
  mutating func setWide(_ row: Int, _ column: Int, _ grapheme: Grapheme, _ style: Style) {
    let index = index(row, column)
    detach(index, column)
    detach(index + 1, column + 1)
    cells[index] = Cell(grapheme: grapheme, style: style)
    cells[index + 1] = Cell(grapheme: .rightHalf, style: style)
  }

  mutating func setStyle(_ index: Int, _ style: Style) {
    cells[index].style = style
  }

  /// Takes the cell out of a wide grapheme, whose other half becomes a space.
  private mutating func detach(_ index: Int, _ column: Int) {
    if cells[index].isRightHalf {
      cells[index - 1].grapheme = .blank
    }
    if column + 1 < size.columns, cells[index + 1].isRightHalf {
      cells[index + 1].grapheme = .blank
    }
  }
}

extension Cell {
  /// A wide grapheme or a half of one cannot stand in a single cell.
  var withoutHalf: Cell {
    columns == 1 ? self : Cell(grapheme: .replacement, style: style)
  }
}

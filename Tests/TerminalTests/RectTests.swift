import Terminal
import Testing

@Suite struct `Rectangles` {
  private let rect = Rect(row: 2, column: 3, rows: 4, columns: 10)

  @Test func `given negative extents, then they become nothing`() {
    #expect(Size(columns: -1, rows: -5) == .zero)
    #expect(Rect(row: 0, column: 0, rows: -1, columns: -1).isEmpty)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 100, Int.max, -1, Int.min])
  func `given any margin, when inset, then the rest lies inside and is not negative`(margin: Int) {
    for rows in 0...5 {
      for columns in 0...5 {
        let outer = Rect(row: 7, column: 7, rows: rows, columns: columns)
        let inner = outer.inset(by: margin)
        #expect(inner.rows == max(0, rows - 2 * min(max(margin, 0), 3)))
        #expect(inner.row >= outer.row && inner.endRow <= max(outer.endRow, inner.row))
        #expect(inner.column >= outer.column)
      }
    }
  }

  @Test(arguments: [-3, 0, 1, 4, 9, Int.max])
  func `given a split at any place, then both parts together are the whole`(at: Int) {
    let (top, below) = rect.splitTop(at)
    #expect(top.rows + below.rows == rect.rows)
    #expect(below.row == top.endRow && below.endRow == rect.endRow)
    let (above, bottom) = rect.splitBottom(at)
    #expect(above.rows + bottom.rows == rect.rows && bottom.endRow == rect.endRow)
    #expect(bottom.rows == top.rows)
    let (left, rest) = rect.splitLeft(at)
    #expect(left.columns + rest.columns == rect.columns && rest.column == left.endColumn)
    let (before, right) = rect.splitRight(at)
    #expect(before.columns + right.columns == rect.columns && right.columns == left.columns)
  }

  @Test func `given a width that five does not divide, then the left parts are a column wider`() {
    let parts = Rect(Size(columns: 12, rows: 1)).dividedIntoColumns(5)
    #expect(parts.map(\.columns) == [3, 3, 2, 2, 2])
    #expect(parts.map(\.column) == [0, 3, 6, 8, 10])
  }

  @Test func `given fewer rows than parts, then some parts are empty`() {
    #expect(Rect(Size(columns: 1, rows: 2)).dividedIntoRows(3).map(\.rows) == [1, 1, 0])
    #expect(rect.dividedIntoRows(0).isEmpty)
    #expect(rect.dividedIntoColumns(-1).isEmpty)
  }

  @Test func `given rectangles that do not meet, then they have nothing in common`() {
    #expect(rect.intersection(Rect(row: 50, column: 50, rows: 2, columns: 2)).isEmpty)
    #expect(
      rect.intersection(Rect(row: 0, column: 0, rows: 3, columns: 5)).size
        == Size(columns: 2, rows: 1))
  }

  @Test func `given the largest coordinates, then nothing overflows`() {
    let far = Rect(row: .max, column: .min, rows: .max, columns: .max)
    #expect(far.endRow > far.row)
    #expect(rect.intersection(far).isEmpty)
  }

  @Test func `given the edges, then the first cell is inside and the one after the last is not`() {
    #expect(rect.contains(Position(row: 2, column: 3)))
    #expect(!rect.contains(Position(row: 6, column: 3)))
    #expect(!rect.contains(Position(row: 2, column: 13)))
  }
}

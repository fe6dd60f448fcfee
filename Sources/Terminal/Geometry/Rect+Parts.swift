// Ways to cut a rectangle. None of them makes a negative extent, whatever is asked for, so that
// a layout need not ask first whether there is room.
extension Rect {
  /// The rectangle without a margin of `cells` on all four sides; empty where it is too small.
  public func inset(by cells: Int) -> Rect {
    inset(rows: cells, columns: cells)
  }

  /// The rectangle without a margin of `rows` above and below and `columns` left and right.
  ///
  /// Negative margins count as 0. Where the margins meet, what is left is empty and lies inside.
  public func inset(rows margin: Int, columns side: Int) -> Rect {
    let vertical = min(max(margin, 0), self.rows / 2 + self.rows % 2)
    let horizontal = min(max(side, 0), self.columns / 2 + self.columns % 2)
    return Rect(
      row: row + vertical, column: column + horizontal,
      rows: self.rows - 2 * vertical, columns: self.columns - 2 * horizontal)
  }

  /// The upper `rows` and what is below; `rows` is held within 0 and the height.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(rows, 0), self.rows)
    return (
      Rect(row: row, column: column, rows: height, columns: columns),
      Rect(row: row + height, column: column, rows: self.rows - height, columns: columns)
    )
  }

  /// The lower `rows` and what is above; `rows` is held within 0 and the height.
  public func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let parts = splitTop(self.rows - min(max(rows, 0), self.rows))
    return (parts.top, parts.rest)
  }

  /// The left `columns` and what is to the right; `columns` is held within 0 and the width.
  public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(columns, 0), self.columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: width),
      Rect(row: row, column: column + width, rows: rows, columns: self.columns - width)
    )
  }

  /// The right `columns` and what is to the left; `columns` is held within 0 and the width.
  public func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let parts = splitLeft(self.columns - min(max(columns, 0), self.columns))
    return (parts.left, parts.rest)
  }

  /// `count` rectangles one below the other that differ in height by a row at most and leave
  /// nothing over; the upper ones are the higher ones. None where `count` is below 1.
  public func dividedIntoRows(_ count: Int) -> [Rect] {
    Self.shares(of: rows, count: count).map {
      Rect(row: row + $0.lowerBound, column: column, rows: $0.count, columns: columns)
    }
  }

  /// `count` rectangles side by side that differ in width by a column at most and leave nothing
  /// over; the left ones are the wider ones. None where `count` is below 1.
  public func dividedIntoColumns(_ count: Int) -> [Rect] {
    Self.shares(of: columns, count: count).map {
      Rect(row: row, column: column + $0.lowerBound, rows: rows, columns: $0.count)
    }
  }

  private static func shares(of total: Int, count: Int) -> [Range<Int>] {
    guard count > 0 else { return [] }
    var start = 0
    return (0..<count).map { index in
      let end = start + total / count + (index < total % count ? 1 : 0)
      defer { start = end }
      return start..<end
    }
  }
}

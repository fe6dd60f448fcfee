import Testing

@testable import Terminal

@Suite struct `Text on a grid` {
  private func grid(_ columns: Int, _ rows: Int = 1, _ text: String = "") -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    grid.put(text, at: .origin)
    return grid
  }

  @Test func `given a wide character, then it takes two cells and the second is its right half`() {
    let grid = grid(4, 1, "한a")
    #expect(grid[Position(row: 0, column: 0)].character == "한")
    #expect(grid[Position(row: 0, column: 1)].isRightHalf)
    #expect(grid[Position(row: 0, column: 2)].character == "a")
  }

  @Test func `given a wide character at the right edge, then a space stands for its half`() {
    #expect(grid(3, 1, "한글").text == "한")
    #expect(grid(1, 1, "한").text == "")
  }

  @Test(arguments: [(0, "x 글"), (1, " x글"), (2, "한x"), (3, "한 x")])
  func `given half of a wide character is overwritten, then the other half is blank`(
    column: Int, expected: String
  ) {
    var grid = grid(4, 1, "한글")
    grid.put("x", at: Position(row: 0, column: column))
    #expect(grid.text == expected)
  }

  @Test func `given a wide character over the halves of two, then both others are blank`() {
    var grid = grid(4, 1, "한글")
    grid.put("중", at: Position(row: 0, column: 1))
    #expect(grid.text == " 중")
  }

  @Test func `given a text that begins left of the grid, then its visible part is drawn`() {
    var grid = grid(4)
    #expect(grid.put("한글ab", at: Position(row: 0, column: -3)) == 6)
    #expect(grid.text == " ab")
  }

  @Test(arguments: [Int.min, -1, 3, Int.max], [Int.min, -1, 0, 4, Int.max])
  func `given a place outside, then nothing happens`(row: Int, column: Int) {
    var grid = grid(3, 3)
    grid.put("한글", at: Position(row: row, column: column))
    grid.put("x", at: Position(row: 1, column: column == 0 ? .max : column == -1 ? .min : column))
    #expect(grid == Grid(size: Size(columns: 3, rows: 3)))
  }

  @Test func `given most columns, then the text ends before it takes more`() {
    var grid = grid(10)
    #expect(grid.put("a한글", at: .origin, maxColumns: 4) == 3)
    #expect(grid.text == "a한")
    #expect(grid.put("zz", at: .origin, maxColumns: 0) == 0)
    #expect(grid.put("zz", at: .origin, maxColumns: -7) == 0)
  }

  @Test func `given a clip, then nothing outside of it is touched`() {
    var grid = grid(8, 1, "........")
    let clip = Rect(row: 0, column: 2, rows: 1, columns: 3)
    grid.put("한글한글", at: Position(row: 0, column: 1), clip: clip)
    #expect(grid.text == ".. 글...")
    grid.put("zz", at: .origin, clip: Rect(row: 5, column: 0, rows: 1, columns: 1))
    #expect(grid.text == ".. 글...")
  }

  @Test func `given decomposed and composed text, then the grids are equal`() {
    #expect(grid(4, 1, "한글") == grid(4, 1, "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"))
  }

  @Test func `given control characters, then they are drawn as replaced, on one row`() {
    #expect(grid(6, 2, "a\nb\u{1B}c").text == "a\u{FFFD}b\u{FFFD}c\n")
  }

  @Test func `given a cell made of a wide character, then it is replaced`() {
    #expect(Cell("한").character == "\u{FFFD}")
    #expect(Cell("→").character == "→")
  }

  @Test func `given a size beyond the limit, then the grid is as large as the limit`() {
    let grid = Grid(size: Size(columns: 1, rows: .max))
    #expect(grid.size.rows == Grid.maximumRows)
  }

  @Test func `given anything drawn anywhere, then there is never half of a wide character`() {
    var generator = SplitMix(state: 42)
    for _ in 0..<300 {
      let size = Size(columns: generator.next(0...7), rows: generator.next(0...3))
      var grid = Grid(size: size)
      for _ in 0..<30 { draw(on: &grid, &generator) }
      for row in 0..<size.rows {
        let cells = Array(grid[row: row])
        for (column, cell) in cells.enumerated() {
          let next = column + 1 < cells.count ? cells[column + 1] : nil
          #expect((cell.columns == 2) == (next?.isRightHalf ?? false))
          if cell.columns == 2 { #expect(next?.style == cell.style) }
        }
        #expect(cells.first?.isRightHalf != true)
        #expect(cells.reduce(0) { $0 + $1.columns } == size.columns)
      }
    }
  }

  private func draw(on grid: inout Grid, _ generator: inout SplitMix) {
    let rect = Rect(
      row: generator.next(-2...3), column: generator.next(-3...7), rows: generator.next(0...4),
      columns: generator.next(0...8))
    let style = Style(attributes: generator.next(0...1) == 0 ? .bold : [])
    switch generator.next(0...5) {
    case 0: grid.fill(rect, Cell("x", style: style))
    case 1: grid.box(rect, title: "주문 a", style: style)
    case 2: grid.restyle(rect) { $0.adding(.underline) }
    case 3:
      var other = Grid(size: rect.size)
      other.put("글a글글", at: Position(row: 0, column: generator.next(-1...2)), style: style)
      grid.draw(other, at: rect.origin)
    default:
      let texts = ["한", "a한글b", "글글글글글", "e\u{301}", "abcdefgh"]
      grid.put(
        texts[generator.next(0...4)], at: rect.origin, style: style,
        clip: generator.next(0...1) == 0 ? rect : nil)
    }
  }
}

/// Draws that are the same in every run.
struct SplitMix {
  var state: UInt64

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
  }
}

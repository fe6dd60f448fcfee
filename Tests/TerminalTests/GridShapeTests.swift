import Testing

@testable import Terminal

@Suite struct `Shapes on a grid` {
  private func box(_ columns: Int, _ rows: Int, _ title: String = "") -> String {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    grid.box(grid.bounds, title: title)
    return grid.text
  }

  @Test func `given room, then a box is a frame with its title in the upper edge`() {
    #expect(box(12, 3, "주문") == "┌─ 주문 ───┐\n│          │\n└──────────┘")
  }

  @Test func `given little room, then the title is clipped, then left out`() {
    #expect(box(9, 2, "주문함").hasPrefix("┌─ 주… ─┐"))
    #expect(box(7, 2, "order").hasPrefix("┌─ … ─┐"))
    #expect(box(6, 2, "order").hasPrefix("┌────┐"))
  }

  @Test(arguments: [
    (0, 0, ""), (1, 1, "│"), (2, 2, "┌┐\n└┘"), (3, 1, "───"), (1, 3, "│\n│\n│"), (2, 1, "──"),
  ])
  func `given hardly any room, then a box is what fits`(
    columns: Int, rows: Int, expected: String
  ) {
    #expect(box(columns, rows, "title") == expected)
  }

  @Test func `given a box partly outside, then the visible part is drawn`() {
    var grid = Grid(size: Size(columns: 3, rows: 2))
    grid.box(Rect(row: -1, column: -1, rows: 3, columns: 3))
    #expect(grid.text == " │\n─┘")
  }

  @Test(arguments: [BorderSet.ascii, .asciiHeavy])
  func `given ASCII borders, then a frame holds nothing but ASCII`(border: BorderSet) {
    var grid = Grid(size: Size(columns: 12, rows: 4))
    grid.box(grid.bounds, title: "Ordering of orders", border: border)
    grid.horizontalLine(at: Position(row: 2, column: 0), columns: 12, border: border)
    grid.verticalLine(at: Position(row: 0, column: 5), rows: 4, border: border)
    #expect(grid.text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(border.isASCII)
  }

  @Test func `given any border set, then each of its characters takes one column`() {
    for border in BorderSet.all {
      #expect(border.characters.allSatisfy { TextWidth.columns(of: $0) == 1 })
    }
  }

  @Test func `given a region, when restyled, then what it shows stays`() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.put("한글ab", at: .origin)
    grid.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2)) { $0.adding(.bold) }
    #expect(grid.text == "한글ab")
    // The edge on the right runs through 글, and both of its halves follow the left one.
    #expect(grid.golden.hasSuffix("0: 2-3 bold\n"))
  }

  @Test func `given another grid, when drawn, then its visible part is there`() {
    var small = Grid(size: Size(columns: 4, rows: 2))
    small.put("한글", at: .origin)
    small.put("abcd", at: Position(row: 1, column: 0))
    var grid = Grid(size: Size(columns: 5, rows: 2), filledWith: Cell("."))
    grid.draw(small, at: Position(row: 0, column: -1))
    #expect(grid.text == " 글..\nbcd..")
    grid.draw(small, at: Position(row: -1, column: 3))
    #expect(grid.text == " 글ab\nbcd..")
  }

  @Test func `given a fill beyond the edges, then the grid is full`() {
    var grid = Grid(size: Size(columns: 2, rows: 2))
    grid.fill(Rect(row: -9, column: -9, rows: 99, columns: 99), Cell("#"))
    #expect(grid.text == "##\n##")
  }
}

@Suite struct `Glyphs that can be exchanged` {
  @Test func `given both sets, then each sign takes one column in either`() {
    for (sign, standIn) in zip(Glyphs.unicode.all, Glyphs.ascii.all) {
      #expect(TextWidth.columns(of: sign) == 1, "\(sign)")
      #expect(standIn.isASCII && TextWidth.columns(of: standIn) == 1, "\(standIn)")
      #expect(sign != "?" && standIn != "?")
    }
    #expect(Glyphs.unicode.all.count == 23)
  }

  @Test func `given a sign on a terminal without Unicode, then its stand-in is of ASCII`() {
    for sign in Glyphs.unicode.all.flatMap(\.unicodeScalars) {
      #expect(AsciiFallback.scalar(for: sign.value) < 0x80)
      #expect(AsciiFallback.scalar(for: sign.value) != 0x3F)
    }
    #expect(AsciiFallback.scalar(for: 0xD55C) == 0x3F)
  }

  @Test(arguments: [
    (0, 10, "░░░░"), (1, 100, "▌░░░"), (5, 10, "██░░"), (10, 10, "████"), (30, 10, "████"),
    (-1, 10, "░░░░"), (1, 0, "░░░░"), (7, 8, "███▌"),
  ])
  func `given a share, then so much of the bar is filled`(
    value: Int, total: Int, expected: String
  ) {
    #expect(Glyphs.unicode.bar(value, of: total, columns: 4) == expected)
  }

  @Test func `given a bar in ASCII, then it is as wide`() {
    #expect(Glyphs.ascii.bar(3, of: 8, columns: 4) == "#~..")
    #expect(Glyphs.ascii.bar(3, of: 8, columns: -1) == "")
  }
}

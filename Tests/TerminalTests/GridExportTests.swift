import Terminal
import Testing

@Suite struct `Grids as text` {
  private var grid: Grid {
    var grid = Grid(size: Size(columns: 10, rows: 3))
    grid.box(grid.bounds, title: "주", style: Style(foreground: .ansi(6)), border: .heavy)
    grid.put(
      "글 <&>", at: Position(row: 1, column: 1),
      style: Style(foreground: .rgb(1, 2, 255), background: .ansi(9), attributes: [.bold, .dim]))
    return grid
  }

  @Test func `given a grid, then its golden form has its size, rows and styles`() {
    #expect(
      grid.golden == """
        10×3
        ┏━ 주 ━━━┓
        ┃글 <&>  ┃
        ┗━━━━━━━━┛
        ── styles ──
        0: 0-9 fg=cyan
        1: 0-0 fg=cyan, 1-6 bold dim fg=#0102ff bg=bright-red, 9-9 fg=cyan
        2: 0-9 fg=cyan

        """)
  }

  @Test func `given an empty grid, then its golden form says so`() {
    #expect(Grid(size: .zero).golden == "0×0\n\n── styles ──\n")
  }

  @Test func `given the same grid twice, then its picture is the same`() {
    #expect(grid.svg(title: "t") == grid.svg(title: "t"))
    #expect(grid.svg(title: "t") != grid.svg(title: "t", palette: .light))
  }

  @Test func `given a grid, then its picture keeps wide characters on their columns`() {
    let svg = grid.svg(title: "주문 & <context>")
    #expect(svg.contains("<title id=\"title\">주문 &amp; &lt;context&gt;</title>"))
    // 주 stands on columns 3 and 4: x = 12 + 3 × 9, two columns of 9 wide.
    #expect(svg.contains("<text x=\"39\" y=\"26\" textLength=\"18\""))
    #expect(svg.contains(">주</text>"))
    #expect(svg.contains("&lt;&amp;&gt;</text>"))
    #expect(svg.contains("fill=\"#0102ff\" font-weight=\"bold\" fill-opacity=\"0.6\""))
  }

  @Test func `given a frame, then it is lines that meet from cell to cell`() {
    var grid = Grid(size: Size(columns: 3, rows: 2))
    grid.box(grid.bounds)
    let svg = grid.svg(title: "")
    #expect(svg.contains("d=\"M16 21V31M16 21H34M34 21V31\""))
    #expect(svg.contains("d=\"M16 31V40M16 40H34M34 31V40\""))
    #expect(!svg.contains("<text"))
  }

  @Test func `given reversed text, then its colours are exchanged`() {
    var grid = Grid(size: Size(columns: 1, rows: 1))
    grid.put("x", at: .origin, style: Style(attributes: .reverse))
    let svg = grid.svg(title: "")
    #expect(svg.contains("fill=\"\(SVGPalette.dark.foreground)\"/>"))
    #expect(svg.contains("fill=\"\(SVGPalette.dark.background)\">x</text>"))
  }
}

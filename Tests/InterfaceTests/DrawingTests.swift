import Terminal
import Testing

@testable import Interface

@Suite struct `A table` {
  private let look = Look(.test())
  private let head = ["Order", "Status", "Total", "Customer"]
  private let body = [
    ["10248", "preparing", "392.00 USD", "VINET"], ["10249", "waiting", "1.00 USD", "한국상회"],
  ]

  private func text(_ columns: Int) -> [String] {
    let table = Table(head: head, body: body, columns: columns)
    return ([head] + body).map { table.row($0, look).joined() }
  }

  @Test func `shows all columns where there is room, numbers at the right`() {
    #expect(
      text(60) == [
        "Order  Status          Total  Customer", "10248  preparing  392.00 USD  VINET   ",
        "10249  waiting      1.00 USD  한국상회",
      ])
  }

  @Test(arguments: [(38, 4), (37, 3), (28, 3), (27, 2), (16, 2), (15, 1), (5, 1)])
  func `leaves columns out from the right`(room: Int, columns: Int) {
    #expect(Table(head: head, body: body, columns: room).widths.count == columns)
  }

  @Test func `never cuts a number or what a row is about, as long as it fits alone`() {
    for columns in 5..<60 {
      for (line, row) in zip(text(columns).dropFirst(), body) {
        #expect(line.hasPrefix(row[0]))
        #expect(!line.contains("USD") || line.contains(row[2]))
      }
    }
  }

  @Test func `is never wider than its room`() {
    for columns in 1..<60 {
      for line in text(columns) { #expect(TextWidth.columns(of: line) <= columns) }
    }
  }

  @Test func `leaves out a column in which there is nothing`() {
    let table = Table(head: ["A", "B", "C"], body: [["1", "", "3"]], columns: 40)
    #expect(table.widths.map(\.column) == [0, 2])
  }

  @Test func `takes rows of any length, and none`() {
    let table = Table(head: ["A", "B"], body: [["x"], [], ["y", "z", "too many"]], columns: 20)
    #expect(table.row(["x"], look).joined() == "x  " + " ")
    #expect(Table(head: [], body: [], columns: 20).row(["x"], look) == [])
  }
}

@Suite struct `Wrapped text` {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("a\n\nb", 5, ["a", "", "b"]),
    ("주문을 보냅니다", 6, ["주문을", "보냅니", "다"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("가나다", 1, ["가", "나", "다"]), ("a  b", 9, ["a b"]),
  ])
  func `breaks between words where it can`(text: String, columns: Int, lines: [String]) {
    #expect(TextWrap.lines(text, columns: columns) == lines)
  }

  @Test func `loses no character`() {
    let text = "주문 10248의 처리를 완료했습니다: preparing for shipment, 392.00 USD to charge."
    for columns in 2..<90 {
      let lines = TextWrap.lines(text, columns: columns)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func `is nothing where there is no room`() {
    #expect(TextWrap.lines("text", columns: 0) == [])
  }
}

@Suite struct `A canvas` {
  private func row(_ columns: Int, _ draw: (inout Canvas) -> Void) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), look: Look(.test()))
    draw(&canvas)
    return canvas.grid.text
  }

  @Test(arguments: [
    (20, "one two        three"), (13, "one two three"), (12, "one t… three"), (9, "on… three"),
    (8, "one two"), (4, "one…"),
  ])
  func `gives what stands at the right its room first, where the rest is not lost`(
    columns: Int, text: String
  ) {
    let line = Line([Span("one "), Span("two")], trailing: [Span("three")])
    let rect = Rect(row: 0, column: 0, rows: 1, columns: columns)
    #expect(row(columns) { $0.draw(line, row: 0, in: rect) } == text)
  }

  @Test func `says that something is missing where a text is clipped`() {
    for columns in 1..<11 {
      let drawn = row(columns) {
        $0.put([Span("abc"), Span("defg"), Span("hijk")], row: 0, column: 0, columns: columns)
      }
      #expect(drawn.hasSuffix("…"))
      #expect(TextWidth.columns(of: drawn) == columns)
    }
    let whole = row(11) {
      $0.put([Span("abc"), Span("defg"), Span("hijk")], row: 0, column: 0, columns: 11)
    }
    #expect(whole == "abcdefghijk")
  }

  @Test func `keeps a frame whole whatever its title is`() {
    for columns in 1..<50 {
      var canvas = Canvas(size: Size(columns: columns, rows: 3), look: Look(.test()))
      canvas.frame(
        canvas.grid.bounds, title: [Span("4 공급자 관리")], right: [Span("공급")], role: .border,
        border: .rounded)
      let lines = canvas.grid.text.split(separator: "\n")
      #expect(canvas.grid.faults == [])
      #expect(columns < 2 || lines.first?.first == "╭" && lines.first?.last == "╮")
    }
  }

  @Test func `lays a selection over a line without changing what it says`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1), look: Look(.test()))
    var line = Line([Span("주문", .bad), Span(" x")])
    line.overlay = .selection
    canvas.draw(line, row: 0, in: canvas.grid.bounds)
    let theme = Theme.named(.dark)
    #expect(canvas.grid.text == "주문 x")
    #expect(canvas.grid[row: 0].allSatisfy { $0.style.background == theme[.selection].background })
    #expect(canvas.grid[Position(row: 0, column: 1)].style.foreground == theme[.bad].foreground)
  }
}

@Suite struct `A line of JSON` {
  private func roles(_ line: String) -> [Role] {
    JSONLine(line).lines(60).flatMap(\.spans).filter { $0.text != "" }.map(\.role).filter {
      $0 != .base
    }
  }

  @Test(arguments: [
    (#"  "orderId" : "10248","#, [Role.jsonName, .dim, .jsonText, .dim]),
    (#"  "quantity" : 12"#, [.jsonName, .dim, .jsonNumber]),
    (#"  "ok" : true,"#, [.jsonName, .dim, .jsonNumber, .dim]),
    (#"  "lines" : ["#, [.jsonName, .dim, .dim]),
    ("}", [.dim]), (#"  "just text","#, [.jsonText, .dim]),
    (
      #"  "amount": {"currency": "USD", "minorUnits": -1}"#,
      [
        .jsonName, .dim, .dim, .jsonName, .dim, .jsonText, .dim, .jsonName, .dim, .jsonNumber, .dim,
      ]
    ),
    (#"  "a\" : b" : -1"#, [.jsonName, .dim, .jsonNumber]),
    ("", []),
  ])
  func `is told apart into name and value`(line: String, expected: [Role]) {
    #expect(roles(line) == expected)
  }

  @Test func `is whole however narrow its place is`() {
    let line = #"    "name" : "Singaporean Hokkien Fried Mee 싱가포르 볶음면","#
    for columns in 1..<70 {
      let text = JSONLine(line).lines(columns).map { $0.spans.map(\.text).joined() }.joined()
      #expect(text.filter { $0 != " " } == line.filter { $0 != " " })
    }
  }
}

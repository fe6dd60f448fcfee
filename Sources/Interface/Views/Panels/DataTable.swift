import Terminal

/// A table whose columns share the room there is: those of the highest rank go where it is short, and
/// none is narrower than what can be read.
struct DataTable {
  struct Column {
    let head: String
    /// The higher, the sooner it goes.
    let rank: Int
    /// The fewest columns that still say something; nil where a cut text would be a wrong one.
    var least: Int?
    var alignment = Alignment.leading
  }

  struct Row {
    let cells: [[Span]]
    var item: Item?
    var overlay: Role?
  }

  private let columns: [Column]
  private let rows: [Row]
  private let look: Look
  private let widths: [Int]
  /// Whether no column is cut or left out.
  let isWhole: Bool

  /// Between two columns.
  private static let gap = 2

  init(_ columns: [Column], _ rows: [Row], columns room: Int, _ look: Look) {
    (self.columns, self.rows, self.look) = (columns, rows, look)
    (widths, isWhole) = Self.widths(columns, rows, room)
  }

  /// The heads above the rows, which are made when they are seen.
  var body: PanelBody {
    let head = columns.enumerated().map { index, column in
      [Span(column.head, .heading)]
    }
    return PanelBody(rows.map(\.item), head: [line(head)]) { index in
      var line = line(rows[index].cells)
      line.item = rows[index].item
      line.overlay = rows[index].overlay
      return line
    }
  }

  private func line(_ cells: [[Span]]) -> Line {
    var spans: [Span] = []
    for index in columns.indices where widths[index] > 0 {
      if !spans.isEmpty { spans.append(Span(String(repeating: " ", count: Self.gap))) }
      let cell = index < cells.count ? cells[index] : []
      spans += look.fit(cell, widths[index], columns[index].alignment)
    }
    return Line(spans)
  }

  /// 0 for a column that there is no room for, or that has nothing in it.
  private static func widths(
    _ columns: [Column], _ rows: [Row], _ room: Int
  ) -> (widths: [Int], isWhole: Bool) {
    var widths = [Int](repeating: 0, count: columns.count)
    var wanted = widths
    var left = room + gap
    let order = columns.indices.sorted { (columns[$0].rank, $0) < (columns[$1].rank, $1) }
    for index in order {
      let content =
        rows.map { index < $0.cells.count ? Line.columns($0.cells[index]) : 0 }.max() ?? 0
      guard content > 0 else { continue }
      let head = TextWidth.columns(of: columns[index].head)
      wanted[index] = max(content, head)
      let least = max(min(content, columns[index].least ?? content), head)
      if least + gap <= left {
        widths[index] = least
      } else if left == room + gap {
        // The most important one is there, however little there is.
        widths[index] = room
      } else {
        continue
      }
      left -= widths[index] + gap
    }
    for index in order where widths[index] > 0 && left > 0 {
      let more = min(left, wanted[index] - widths[index])
      widths[index] += more
      left -= more
    }
    return (widths, widths == wanted)
  }
}

import Simulation
import Terminal

/// What stands where, for the size of the screen.
struct Layout: Equatable {
  enum Kind: Equatable {
    /// There is only room to say so.
    case tooSmall
    /// A list of the contexts, and the focused pane beside it.
    case compact
    /// A pane for each context.
    case grid
  }

  /// A pane and its frame.
  struct Placed: Equatable {
    let pane: Pane
    let frame: Rect

    /// What is within the frame, with a margin; in a narrow pane only at the left.
    var inner: Rect {
      let inner = frame.inset(rows: 1, columns: 1)
      let text = inner.splitLeft(1).rest
      return frame.columns < 34 ? text : text.splitRight(1).rest
    }
  }

  /// The smallest screen that anything can be done on.
  static let smallest = Size(columns: 60, rows: 16)

  let kind: Kind
  let status, middle, panel, timeline, keys: Rect
  /// The panes that are seen, in the order in which they are drawn.
  let panes: [Placed]
  /// The list of the contexts, in a compact layout.
  let list: Rect?

  init(_ model: Model) {
    let all = Rect(model.size)
    kind = Self.kind(model.size)
    let (status, belowStatus) = all.splitTop(1)
    let (aboveKeys, keys) = belowStatus.splitBottom(1)
    let (aboveTimeline, timeline) = aboveKeys.splitBottom(1)
    let (middle, panel) = aboveTimeline.splitBottom(
      Self.panelRows(model.size.rows, isTall: model.panel != .why))
    (self.status, self.middle, self.panel) = (status, middle, panel)
    (self.timeline, self.keys) = (timeline, keys)
    switch kind {
    case .tooSmall: (panes, list) = ([], nil)
    case _ where model.view != .overview: (panes, list) = ([], nil)
    case _ where model.isZoomed: (panes, list) = ([Placed(pane: model.focus, frame: middle)], nil)
    case .compact:
      let (left, right) = middle.splitLeft(min(30, model.size.columns * 2 / 5))
      (panes, list) = ([Placed(pane: model.focus, frame: right)], left)
    case .grid: (panes, list) = (Self.grid(model, middle), nil)
    }
  }

  /// Where there is hardly any room, a layer covers the lines of words too.
  var layers: Rect {
    kind == .compact
      ? Rect(
        row: middle.row, column: middle.column, rows: timeline.row - middle.row,
        columns: middle.columns) : middle
  }

  /// The pane that covers a place on the screen.
  func pane(at position: Position) -> Placed? {
    panes.first { $0.frame.contains(position) }
  }

  /// The pane whose line in the list of a compact layout is at a place.
  func listed(at position: Position, _ model: Model) -> Pane? {
    guard let list, list.inset(by: 1).contains(position) else { return nil }
    let line = position.row - list.row - 1
    let contexts = model.snapshot.contexts.count
    return line < contexts ? .context(line) : line == contexts ? model.sixth : nil
  }

  private static func kind(_ size: Size) -> Kind {
    if size.columns < smallest.columns || size.rows < smallest.rows { return .tooSmall }
    return size.columns < 78 || size.rows < 22 ? .compact : .grid
  }

  /// - Parameter isTall: a message is gone through phase by phase, or a context is rebuilt: there
  ///   is more to say than usual.
  private static func panelRows(_ rows: Int, isTall: Bool) -> Int {
    switch rows {
    case ..<22: 5
    case ..<34: isTall ? 7 : 4
    default: isTall ? 9 : 6
    }
  }

  private static func grid(_ model: Model, _ area: Rect) -> [Placed] {
    let hasLog = area.rows >= 25
    let cells =
      model.snapshot.contexts.indices.map(Pane.context)
      + [hasLog ? .flights : model.sixth]
    let rows = (cells.count + 2) / 3
    let log = hasLog ? max(7, max(area.rows * 3 / 10, area.rows - rows * 15)) : 0
    let (upper, lower) = area.splitBottom(log)
    var placed: [Placed] = []
    for (row, band) in upper.dividedIntoRows(rows).enumerated() {
      for (column, cell) in band.dividedIntoColumns(3).enumerated()
      where row * 3 + column < cells.count {
        placed.append(Placed(pane: cells[row * 3 + column], frame: cell))
      }
    }
    return hasLog ? placed + [Placed(pane: .log, frame: lower)] : placed
  }
}

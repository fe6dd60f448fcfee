import Simulation
import Terminal

/// What stands where, for the size of the screen.
struct Layout: Equatable {
  enum Kind: Equatable {
    /// There is only room to say so.
    case tooSmall
    /// A list of the contexts, and beside it the focused pane and the inspector.
    case compact
    /// A pane for each context in a grid, the bus between them.
    case standard
    /// The contexts side by side; below them the bus, the inspector, the log and the story.
    case wide
  }

  /// A pane and its frame.
  struct Placed: Equatable {
    let pane: Pane
    let frame: Rect

    /// What is within the frame, with a margin.
    var inner: Rect { Layout.inner(frame) }
  }

  /// What fills the middle of the screen in the overview.
  struct Parts: Equatable {
    /// The panes that are seen, in the order in which they are drawn.
    var panes: [Placed] = []
    /// The list of the contexts.
    var list: Rect?
    /// What is selected, whole.
    var inspector: Rect?
    /// The steps so far, as a sequence diagram.
    var story: Rect?
    /// Where messages travel; nil where there is no room to see it.
    var lanes: Lanes?
  }

  /// The smallest screen that anything can be done on.
  static let smallest = Size(columns: 60, rows: 16)
  /// From here on each context has a pane.
  static let standard = Size(columns: 120, rows: 30)
  /// From here on the contexts stand side by side.
  static let wide = Size(columns: 180, rows: 48)

  let kind: Kind
  let status, middle, panel, timeline, keys: Rect
  /// Nothing where a view fills the middle.
  let parts: Parts

  var panes: [Placed] { parts.panes }

  /// - Parameter view: what is shown, or would be; nil for what is.
  init(_ model: Model, showing view: View? = nil) {
    let all = Rect(model.size)
    kind = Self.kind(model.size)
    let (status, belowStatus) = all.splitTop(1)
    let (aboveKeys, keys) = belowStatus.splitBottom(1)
    let (aboveTimeline, timeline) = aboveKeys.splitBottom(1)
    let (middle, panel) = aboveTimeline.splitBottom(
      Self.panelRows(model.size, isTall: model.panel != .why))
    (self.status, self.middle, self.panel) = (status, middle, panel)
    (self.timeline, self.keys) = (timeline, keys)
    guard (view ?? model.view) == .overview else {
      parts = Parts()
      return
    }
    switch kind {
    case .tooSmall: parts = Parts()
    case .compact: parts = .compact(model, middle)
    case .standard: parts = .standard(model, middle)
    case .wide: parts = .wide(model, middle)
    }
  }

  /// How many rows the highest of the panes that are meant has within its frame. Where none of them is seen, one
  /// would take another's place.
  func rows(_ isMeant: (Pane) -> Bool) -> Int {
    let meant = panes.filter { isMeant($0.pane) }
    return (meant.isEmpty ? panes : meant).map(\.inner.rows).max() ?? 0
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

  /// What is within a frame; in a narrow one with a margin only at the left.
  static func inner(_ frame: Rect) -> Rect {
    let text = frame.inset(rows: 1, columns: 1).splitLeft(1).rest
    return frame.columns < 34 ? text : text.splitRight(1).rest
  }

  private static func kind(_ size: Size) -> Kind {
    func holds(_ least: Size) -> Bool { size.columns >= least.columns && size.rows >= least.rows }
    return holds(wide)
      ? .wide : holds(standard) ? .standard : holds(smallest) ? .compact : .tooSmall
  }

  /// - Parameter isTall: a message is gone through phase by phase, or a context is rebuilt: there
  ///   is more to say than usual.
  private static func panelRows(_ size: Size, isTall: Bool) -> Int {
    switch size.rows {
    case ..<22: 5
    // Where lines are short, what it says takes one more.
    case ..<24: isTall ? 7 : 6
    case ..<34: isTall || size.columns < standard.columns ? 7 : 5
    case ..<40: isTall ? 7 : 6
    // As much as a message phase by phase needs, always: the panes above keep their places.
    case ..<44: 7
    default: 8
    }
  }
}

import Simulation

/// What the last step changed in a context: the screen lights it up, with the value before.
struct Changes {
  private let before: ContextView?
  private let now: ContextView
  private let rows: [String: ContextView.Row]

  init(_ context: Snapshot.Context) {
    before = context.before
    now = context.view
    rows = Dictionary(
      (context.before?.rows ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the last step made or changed the row.
  func has(_ row: ContextView.Row) -> Bool { before != nil && rows[row.id] != row }

  /// What a cell of the row said before, where it said something else.
  func cell(_ place: Int, of row: ContextView.Row, _ look: Look) -> String? {
    guard let cells = rows[row.id]?.cells, place < cells.count, cells[place] != row.cells[place]
    else { return nil }
    return look.say(cells[place])
  }

  /// What a figure said before, where it said something else.
  func figure(_ place: Int) -> String? {
    guard let figures = before?.figures, place < figures.count, place < now.figures.count,
      figures[place].value != now.figures[place].value
    else { return nil }
    return figures[place].value
  }
}

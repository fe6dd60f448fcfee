import Simulation

/// What the last step changed in a context: the screen lights it up, with the value before.
struct Changes {
  private let now: ContextView
  private let changes: ViewChanges?
  private let rows: [String: ViewChanges.Row]

  init(_ context: Snapshot.Context) {
    now = context.view
    changes = context.changes
    rows = Dictionary(
      (changes?.rows ?? []).map { ($0.row.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the last step made or changed the row.
  func has(_ row: ContextView.Row) -> Bool { rows[row.id] != nil }

  /// What a cell of the row said before, where it said something else.
  func cell(_ place: Int, of row: ContextView.Row, _ look: Look) -> String? {
    rows[row.id].flatMap { Self.cell(place, of: $0, look) }
  }

  static func cell(_ place: Int, of row: ViewChanges.Row, _ look: Look) -> String? {
    guard let cells = row.before, place < cells.count, cells[place] != row.row.cells[place]
    else { return nil }
    return look.say(cells[place])
  }

  /// What a figure said before, where it said something else.
  func figure(_ place: Int) -> String? {
    guard let figures = changes?.figures, place < figures.count, place < now.figures.count,
      figures[place].value != now.figures[place].value
    else { return nil }
    return figures[place].value
  }
}

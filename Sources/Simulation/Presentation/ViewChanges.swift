public import Primitives

/// How a context shows something else than before.
public struct ViewChanges: Sendable, Equatable, Codable {
  /// The figures before, as many as there are now.
  public var figures: [ContextView.Figure]
  /// The rows that are new, or say something else, in the order of the table.
  public var rows: [Row]

  /// A row, and what its cells said before; nil for a new one.
  public struct Row: Sendable, Equatable, Codable {
    public var row: ContextView.Row
    public var before: [Phrase]?
  }

  /// nil where `new` says what `old` said.
  public init?(from old: ContextView, to new: ContextView) {
    let before = Dictionary(old.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    figures = old.figures
    rows = new.rows.filter { before[$0.id] != $0 }
      .map { Row(row: $0, before: before[$0.id]?.cells) }
    if rows.isEmpty, figures == new.figures { return nil }
  }
}

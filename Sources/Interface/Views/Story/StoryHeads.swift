import EventSourcing
import Primitives
import Simulation
import Terminal

/// The heads of the lifelines.
struct StoryHeads {
  let model: Model
  let look: Look
  let layout: StoryLayout

  /// How many rows they take.
  var rows: Int { if case .staggered(let rows) = layout.heads { rows } else { 1 } }

  func draw(on canvas: inout Canvas) {
    // The lines first, so that none runs through a name.
    for index in layout.participants.indices {
      for below in (index % rows + 1..<max(rows, index % rows + 1)) {
        canvas.put(
          [Span(String(look.border.vertical), .border)], row: layout.rect.row + below,
          column: layout.column(index), columns: 1)
      }
    }
    for (index, id) in layout.participants.enumerated() {
      // The last of a row has what is free at its right.
      let isLast = index + rows >= layout.participants.count
      let columns =
        isLast && rows > 1
        ? layout.rect.endColumn - layout.column(index) + layout.spacing - 1
        : rows * layout.spacing - 1
      put(
        layout.heads == .short
          ? TextWidth.clip(name(id), columns: layout.spacing - 1, ellipsis: "") : name(id),
        at: layout.column(index), row: index % rows, columns: columns, id, on: &canvas)
    }
  }

  /// Centred on its lifeline, within the diagram, and not over the one before.
  private func put(
    _ text: String, at column: Int, row: Int, columns: Int, _ id: ParticipantID,
    on canvas: inout Canvas
  ) {
    let text = look.clip(text, columns)
    let half = min((TextWidth.columns(of: text) - 1) / 2, layout.spacing - 1)
    let start = max(layout.rect.column, column - half)
    canvas.put(
      [Span(text, role(id))], row: layout.rect.row + row, column: start,
      columns: max(0, layout.rect.endColumn - start))
  }

  private func role(_ id: ParticipantID) -> Role {
    if model.acted == id.index { return .titleActed }
    return isContext(id) ? .strong : .dim
  }

  private func isContext(_ id: ParticipantID) -> Bool { id.index < model.snapshot.contexts.count }

  private func name(_ id: ParticipantID) -> String { model.title(id, look.language) }
}

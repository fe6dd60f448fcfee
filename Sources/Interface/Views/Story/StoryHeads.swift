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
    for (index, id) in layout.participants.enumerated() {
      let column = layout.column(index)
      switch layout.heads {
      case .names: put(name(id), at: column, row: 0, columns: layout.spacing - 1, id, on: &canvas)
      case .staggered(let rows):
        let row = index % rows
        for below in row + 1..<max(rows, row + 1) {
          canvas.put(
            [Span(String(look.border.vertical), .border)], row: layout.rect.row + below,
            column: column, columns: 1)
        }
        // The last of a row has what is free at its right.
        let isLast = index + rows >= layout.participants.count
        let columns =
          isLast ? layout.rect.endColumn - column + layout.spacing - 1 : rows * layout.spacing - 1
        put(
          shortened(name(id), columns), at: column, row: row, columns: columns, id, on: &canvas)
      case .short:
        let name = TextWidth.clip(name(id), columns: layout.spacing - 1, ellipsis: "")
        put(name, at: column, row: 0, columns: layout.spacing - 1, id, on: &canvas)
      }
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

  /// As many whole words as there is room for, or the beginning of the first.
  private func shortened(_ name: String, _ columns: Int) -> String {
    var words = name.split(separator: " ")[...]
    while words.count > 1, TextWidth.columns(of: words.joined(separator: " ")) > columns {
      words.removeLast()
    }
    return TextWidth.clip(words.joined(separator: " "), columns: columns, ellipsis: "")
  }

  private func role(_ id: ParticipantID) -> Role {
    if model.acted == id.index { return .titleActed }
    return isContext(id) ? .strong : .dim
  }

  private func isContext(_ id: ParticipantID) -> Bool { id.index < model.snapshot.contexts.count }

  private func name(_ id: ParticipantID) -> String { model.title(id, look.language) }
}

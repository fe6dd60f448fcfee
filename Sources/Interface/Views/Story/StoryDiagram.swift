import EventSourcing
import Terminal

/// Draws rows of the sequence diagram.
struct StoryDiagram {
  let look: Look
  let layout: StoryLayout

  func draw(_ row: StoryRow, at y: Int, on canvas: inout Canvas) {
    let start = layout.rect.column
    canvas.put(
      look.fit([Span(row.step, .strong)], layout.stepColumns - 1, .trailing), row: y, column: start,
      columns: layout.stepColumns - 1)
    if layout.timeColumns > 0 {
      canvas.put(
        [Span(row.time, .dim)], row: y, column: start + layout.stepColumns,
        columns: layout.timeColumns - 1)
    }
    for index in layout.participants.indices {
      put(look.border.vertical, .border, y, layout.column(index), on: &canvas)
    }
    switch row.shape {
    case .arrow(let from, let to, let line):
      guard let from = layout.lifeline(from), let to = layout.lifeline(to) else {
        return label(row.label, y, beside: nil, on: &canvas)
      }
      arrow(from, to, line, row.role, y, on: &canvas)
      // Where it was lost is seen: what it was stands beside it.
      let end = line == .lost ? layout.lost(from, to) : to
      label(
        row.label, y, beside: min(from, end)...max(from, end), isWithin: line != .lost, on: &canvas)
    case .note(let place, let sign):
      let column = layout.lifeline(place)
      if let column { put(sign, row.role, y, column, on: &canvas) }
      label(row.label, y, beside: column.map { $0...$0 }, on: &canvas)
    case .band: band(row, y, on: &canvas)
    }
  }

  private func arrow(
    _ from: Int, _ to: Int, _ line: StoryRow.Shape.Line, _ role: Role, _ y: Int,
    on canvas: inout Canvas
  ) {
    let isRight = to > from
    let shaft = line == .underWay ? look.glyphs.dot : look.border.horizontal
    let end = line == .lost ? layout.lost(from, to) : to + (isRight ? -1 : 1)
    put(isRight ? look.border.teeRight : look.border.teeLeft, role, y, from, on: &canvas)
    for column in min(from, end) + 1..<max(min(from, end) + 1, max(from, end)) {
      let crosses =
        line != .underWay
        && layout.participants.indices.contains {
          layout.column($0) == column
        }
      put(crosses ? look.border.cross : shaft, role, y, column, on: &canvas)
    }
    let head = isRight ? look.glyphs.pointer : look.glyphs.pointerLeft
    let isLost = line == .lost
    put(isLost ? look.glyphs.cross : head, isLost ? .bad : role, y, end, on: &canvas)
  }

  /// At its place at the right; or else within the arrow where it fits, or beside it.
  private func label(
    _ label: [Span], _ y: Int, beside span: ClosedRange<Int>?, isWithin: Bool = true,
    on canvas: inout Canvas
  ) {
    let rect = layout.rect
    if let labels = layout.labels {
      canvas.put(label, row: y, column: labels, columns: max(0, rect.endColumn - labels))
      return
    }
    guard let span else { return }
    let width = Line.columns(label)
    let inside = span.upperBound - span.lowerBound - 3
    let diagram = layout.column(0)
    if isWithin, width + 3 <= inside {
      let margin = (inside - width) / 2
      spaced(label, y, span.lowerBound + 2 + margin, width, on: &canvas)
    } else if span.upperBound + 2 + width <= rect.endColumn {
      spaced(label, y, span.upperBound + 2, width, on: &canvas)
    } else if span.lowerBound - 2 - width >= diagram {
      spaced(label, y, span.lowerBound - 1 - width, width, on: &canvas)
    } else {
      let isRight = rect.endColumn - span.upperBound >= span.lowerBound - diagram
      let start = isRight ? span.upperBound + 2 : diagram + 2
      let end = isRight ? rect.endColumn : span.lowerBound - 1
      spaced(label, y, start, max(0, min(width, end - start)), on: &canvas)
    }
  }

  /// A label with a blank at either side.
  private func spaced(
    _ label: [Span], _ y: Int, _ column: Int, _ columns: Int, on canvas: inout Canvas
  ) {
    let clear = Rect(row: y, column: column - 1, rows: 1, columns: columns + 2)
    canvas.clear(clear.intersection(layout.rect))
    canvas.put(label, row: y, column: column, columns: columns)
  }

  /// A line right across, with words in it.
  private func band(_ row: StoryRow, _ y: Int, on canvas: inout Canvas) {
    let start = layout.rect.column + layout.stepColumns
    let columns = max(0, layout.rect.endColumn - start)
    let stroke = String(repeating: look.borderFocused.horizontal, count: columns)
    canvas.put([Span(stroke, row.role)], row: y, column: start, columns: columns)
    let width = min(Line.columns(row.label), max(0, columns - 6))
    spaced(row.label, y, start + min(8, max(1, (columns - width) / 2)), width, on: &canvas)
  }

  private func put(
    _ character: Character, _ role: Role, _ row: Int, _ column: Int, on canvas: inout Canvas
  ) {
    guard column < layout.rect.endColumn else { return }
    canvas.put([Span(String(character), role)], row: row, column: column, columns: 1)
  }
}

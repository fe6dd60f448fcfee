import Simulation
import Terminal

/// All steps of the branch in one row: what stands out among them, and where what is shown stands.
struct Timeline {
  let model: Model
  let look: Look

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    let scale = TimelineScale(model, rect)
    let bar = scale.bar
    guard bar.columns > 0 else { return }
    let now = scale.column(of: model.snapshot.step)
    let line = String(look.border.horizontal)
    let done = String(repeating: line, count: max(0, now - bar.column))
    // Before the first step there is nothing ahead yet.
    let ahead = String(
      repeating: scale.last > scale.first ? look.glyphs.dot : " ",
      count: max(0, bar.endColumn - now - 1))
    canvas.put(
      [Span(done, .timeline), Span(String(look.glyphs.block), .timelineNow), Span(ahead, .dim)],
      row: bar.row, column: bar.column, columns: bar.columns)
    for (place, kind) in marks(scale).enumerated() {
      let column = bar.column + place
      // Among many faults the place is found by its block; what one set there oneself is seen at once.
      guard let kind, column != now || !kind.comesInCrowds else { continue }
      let (sign, role) = look.sign(kind)
      canvas.put([Span(String(sign), role)], row: bar.row, column: column, columns: 1)
      if column == now {
        canvas.lay(.selection, Rect(row: bar.row, column: column, rows: 1, columns: 1))
      }
    }
    let words = TimelineWords.step(model.snapshot.step, of: scale.last)
    canvas.put(
      [Span(look.say(words), model.snapshot.end == nil ? .dim : .strong)], row: bar.row,
      column: bar.endColumn + 1, columns: max(0, rect.endColumn - bar.endColumn - 1))
  }

  /// What matters most of what stands in each column.
  private func marks(_ scale: TimelineScale) -> [Snapshot.TimelineMark.Kind?] {
    var marks = [Snapshot.TimelineMark.Kind?](repeating: nil, count: scale.bar.columns)
    for mark in model.snapshot.marks where mark.step <= scale.last {
      let place = scale.column(of: mark.step) - scale.bar.column
      guard marks.indices.contains(place) else { continue }
      if mark.kind.rank > marks[place]?.rank ?? -1 { marks[place] = mark.kind }
    }
    return marks
  }
}

extension Look {
  /// How something on the timeline looks.
  func sign(_ kind: Snapshot.TimelineMark.Kind) -> (glyph: Character, role: Role) {
    switch kind {
    case .choice: (glyphs.hollow, .command)
    case .branch: (glyphs.diamond, .reply)
    case .breakpoint: (glyphs.filled, .waiting)
    case .bookmark: (glyphs.open, .label)
    case .fault: (glyphs.warning, .bad)
    case .violation: (glyphs.cross, .bad)
    }
  }
}

extension Snapshot.TimelineMark.Kind {
  /// What there is less of hides what there is more of.
  fileprivate var rank: Int {
    switch self {
    case .choice: 0
    case .fault: 1
    case .breakpoint: 2
    case .branch: 3
    case .bookmark: 4
    case .violation: 5
    }
  }

  fileprivate var comesInCrowds: Bool { self == .fault || self == .choice }
}

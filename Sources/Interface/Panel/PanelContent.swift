import EventSourcing
import Primitives
import Simulation
import Terminal

/// What stands below the panes, in words: what just happened, what came of it and why.
struct PanelContent {
  let model: Model
  let look: Look

  /// A labelled piece of text.
  struct Part {
    let label: WhyWords
    private(set) var labelRole = Role.label
    let text: [Span]

    /// The lower, the sooner it gets the rows it needs; nil for what gets those that are left.
    var rank: Int? {
      switch label {
      case .alarm, .verdict: 0
      // The lesson of a step.
      case .why, .expect: 1
      case .did, .tip, .decided: 2
      case .now: 3
      default: nil
      }
    }

    init(_ label: WhyWords, _ text: [Span]) {
      self.label = label
      self.text = text
    }

    /// Something that is wrong.
    static func alarm(_ label: WhyWords, _ text: String) -> Part {
      var part = Part(label, [Span(text, .bad)])
      part.labelRole = .bad
      return part
    }
  }

  private static let labelColumns = 8

  func draw(on canvas: inout Canvas, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    let columns = rect.columns - 2 - Self.labelColumns
    let isAiry = rect.rows >= 8 && model.size.rows >= Layout.standard.rows
    let area = isAiry ? rect.splitTop(1).rest : rect
    let parts = parts(rows: area.rows)
    let wrapped = parts.map { TextWrap.lines($0.text, columns: columns) }
    // What came of it says more than what was got, which its name sums up.
    let rows = Self.shares(
      wrapped.map(\.count), rows: area.rows,
      first: parts.indices.filter { parts[$0].rank != nil }.sorted {
        (parts[$0].rank ?? 0, $0) < (parts[$1].rank ?? 0, $1)
      }
    )
    var row = area.row
    for (index, part) in parts.enumerated() where rows[index] > 0 {
      canvas.put(
        [Span(look.say(part.label), part.labelRole)], row: row, column: area.column + 1,
        columns: Self.labelColumns - 1)
      // The last row that there is room for takes all the rest, and is clipped.
      let lines =
        rows[index] < wrapped[index].count
        ? Array(wrapped[index].prefix(rows[index] - 1))
          + [Array(wrapped[index].dropFirst(rows[index] - 1).joined(separator: [Span(" ")]))]
        : wrapped[index]
      for line in lines {
        canvas.put(line, row: row, column: area.column + 1 + Self.labelColumns, columns: columns)
        row += 1
      }
    }
  }

  private func parts(rows: Int) -> [Part] {
    switch model.panel {
    case .why: StoryParts(model: model, look: look).parts(rows: rows)
    case .phase(let phase): PhaseParts(model: model, look: look, view: phase).parts(rows: rows)
    case .crash(let crash): CrashParts(model: model, look: look, crash: crash).parts
    case .rebuild(let rebuild):
      RebuildParts(model: model, look: look, rebuild: rebuild).parts
    }
  }

  /// Each part gets a row, in order, as long as there are any; then they get what they need, those
  /// in `first` before the others.
  static func shares(_ wanted: [Int], rows: Int, first: [Int] = []) -> [Int] {
    var left = rows
    var shares = wanted.map { wanted in
      let share = min(1, wanted, left)
      left -= share
      return share
    }
    for index in first + wanted.indices {
      let more = min(left, wanted[index] - shares[index])
      shares[index] += more
      left -= more
    }
    return shares
  }
}

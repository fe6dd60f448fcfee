import EventSourcing
import Primitives
import Simulation
import Terminal

/// How two branches differ: where they part, in each context's state, and in the log.
struct ComparisonPanel {
  let model: Model
  let look: Look

  /// The events of both stand side by side from this width on.
  private static let wide = 76

  /// What can be selected, so that all of it can be scrolled through.
  var items: [Item] {
    guard let comparison else { return [] }
    return comparison.contexts.flatMap { context in
      context.values.map { .row("\(context.context.index).\($0.path)") }
    } + (0..<max(comparison.onlyLeft.count, comparison.onlyRight.count)).map { .row("only.\($0)") }
  }

  var panel: ViewPanel {
    let names = comparison.map { "\($0.left.name) \(look.ties) \($0.right.name)" }
    return ViewPanel(
      title: look.say(BranchWords.comparison), right: [Span(names ?? "", .strong)],
      weight: comparison == nil ? 2 : 9
    ) { columns in
      guard let comparison else {
        let words = BranchWords.noComparison(
          key: look.key(.compare, in: .branches))
        return PanelBody(look.wrapped(look.say(words), .dim, columns))
      }
      return PanelBody(lines(comparison, columns))
    }
  }

  private var comparison: Comparison? { model.snapshot.comparison }

  private func lines(_ comparison: Comparison, _ columns: Int) -> [Line] {
    let words = BranchWords.sameUpTo(
      step: comparison.forkStep, position: comparison.forkPosition,
      time: model.clock(comparison.forkTime))
    let events = ComparedEvents(comparison: comparison, look: look)
    return look.wrapped(look.say(words), .strong, columns) + [.blank]
      + values(comparison, columns) + [.blank]
      + (columns >= Self.wide ? events.beside(columns) : events.below(columns))
  }

  /// What is compared: the moment that is shown, and the other branch's end, whether or not all is settled
  /// there.
  private func moment(of branch: Branch) -> String {
    let row = model.snapshot.branches.first { $0.branch.id == branch.id }
    let isShown = branch.id == model.snapshot.branch.id
    return look.say(
      BranchWords.moment(
        branch.name, step: isShown ? model.snapshot.step : row?.steps ?? 0,
        isPast: isShown && model.snapshot.end != nil))
  }

  private func values(_ comparison: Comparison, _ columns: Int) -> [Line] {
    let different = comparison.contexts.filter { $0.total > 0 }
    guard !different.isEmpty else {
      return look.wrapped(look.say(BranchWords.nothingDiffers), .base, columns)
    }
    let heads = [
      look.say(BranchWords.columnPath), moment(of: comparison.left), moment(of: comparison.right),
    ]
    let cells = different.flatMap(\.values).map { value in
      [
        Span(look.say(value.name)), look.value(value.left, .command),
        look.value(value.right, .event),
      ]
    }
    let widths = Self.widths(cells + [heads.map { Span($0) }], columns - 6)
    func line(_ cells: [Span]) -> Line {
      let gap = [Span("  ")]
      return Line(
        gap + zip(cells, widths).map { look.fit([$0], $1) }.joined(separator: gap))
    }
    let head = line(heads.map { Span($0, .heading) })
    let same = comparison.contexts.filter { $0.total == 0 }
      .map { model.title($0.context, look.language) }.joined(separator: ", ")
    return [head]
      + different.flatMap { context in
        [
          Line([
            Span(model.title(context.context, look.language), .label),
            Span("  \(look.say(BranchWords.values(context.total)))", .dim),
          ])
        ]
          + context.values.map { value in
            var line = line([
              Span(look.say(value.name)), look.value(value.left, .command),
              look.value(value.right, .event),
            ])
            line.item = .row("\(context.context.index).\(value.path)")
            return line
          }
      } + (same.isEmpty ? [] : [Line([Span("\(same): \(look.say(BranchWords.same))", .dim)])])
  }
}

extension ComparisonPanel {
  /// What each of three columns gets of `room`: what it wants, where there is room for all; else the values
  /// are worth as much as what they are of.
  private static func widths(_ rows: [[Span]], _ room: Int) -> [Int] {
    let wanted = (0..<3).map { column in
      max(1, rows.map { TextWidth.columns(of: $0[column].text) }.max() ?? 0)
    }
    if wanted.reduce(0, +) <= room { return wanted }
    let path = max(1, min(wanted[0], max(room / 2, room - wanted[1] - wanted[2])))
    let left = max(1, min(wanted[1], max((room - path) / 2, room - path - wanted[2])))
    return [path, left, max(1, room - path - left)]
  }
}

extension Look {
  /// Stands between two things that are held against each other.
  fileprivate var ties: String { "\(glyphs.arrowLeft)\(glyphs.arrowRight)" }
}

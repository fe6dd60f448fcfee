import EventSourcing
import Primitives
import Simulation
import Terminal

/// What the selected entry made of the context that recorded it: the fold, one event at a time.
struct FoldPanel {
  let model: Model
  let look: Look
  /// The entry that is selected.
  let position: Int?
  /// The table of the entries is not beside it: it names the entry itself.
  var isAlone = false

  var panel: ViewPanel {
    ViewPanel(title: title, right: position.map { [Span("#\($0)", .strong)] } ?? [], weight: 6) {
      columns in
      let body = body(columns)
      guard isAlone, let position, let row = model.logRow(position) else { return body }
      let name = Line(look.name(row.name, row.kind), item: .entry(position))
      return PanelBody([name] + body.head + (0..<body.count).map { body.line(at: $0) })
    }
  }

  private func body(_ columns: Int) -> PanelBody {
    guard let fold else {
      guard model.isFoldStopped, position == model.wantedFold else {
        return PanelBody([Line([Span("…", .dim)])])
      }
      return hint(.foldStopped(key: look.key(.changes, in: .store)), columns)
    }
    guard fold.context != nil else { return hint(.changesNothing, columns) }
    guard !fold.values.isEmpty else { return hint(.changedNothing, columns) }
    return table(fold, columns)
  }

  private var fold: StateFold? {
    model.snapshot.fold.flatMap { $0.position == position ? $0 : nil }
  }

  private var title: String {
    guard let context = fold?.context else { return look.say(StoreWords.state) }
    return look.say(StoreWords.stateOf(model.title(context, look.language)))
  }

  private func hint(_ words: StoreWords, _ columns: Int) -> PanelBody {
    PanelBody(look.wrapped(look.say(words), .dim, columns))
  }

  /// A value that has no room in a row: what it is, and below it what it was and is.
  private func told(_ value: Comparison.ValueDifference, _ columns: Int) -> [Line] {
    let spans =
      [look.value(value.left, .base), Span(" \(look.becomes) ", .dim)]
      + [look.value(value.right, .titleActed)]
    return look.wrapped(look.say(value.name), .dim, columns)
      + TextWrap.lines(spans, columns: max(1, columns - 2)).map { Line([Span("  ")] + $0) }
  }

  private func table(_ fold: StateFold, _ columns: Int) -> PanelBody {
    let heads = [
      DataTable.Column(head: look.say(BranchWords.columnPath), rank: 0, least: 12),
      DataTable.Column(head: look.say(StoreWords.columnBefore), rank: 2, least: 5),
      DataTable.Column(head: look.say(StoreWords.columnAfter), rank: 1, least: 5),
    ]
    let rows = fold.values.map { value in
      DataTable.Row(cells: [
        [Span(look.say(value.name))], [look.value(value.left, .base)],
        [look.value(value.right, .titleActed)],
      ])
    }
    let table = DataTable(heads, rows, columns: columns, look)
    return table.isWhole ? table.body : PanelBody(fold.values.flatMap { told($0, columns) })
  }
}

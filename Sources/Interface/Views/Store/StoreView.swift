import EventSourcing
import Primitives
import Simulation
import Terminal

/// The log as a table, all of it or what was looked for, and the selected entry whole.
struct StoreView: PanelView {
  let model: Model
  let look: Look

  /// The entry stands beside the table from this width on.
  private static let wide = 110
  /// With fewer rows, what an entry changed takes all of them.
  private static let tall = 12

  func items() -> [Item] { rows.map { .entry($0.position) } }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    let entry = EntryPanel(model: model, look: look, position: nearest?.position).panel
    var fold = FoldPanel(model: model, look: look, position: nearest?.position)
    guard rect.columns >= Self.wide else {
      // Where room is short, one of the two.
      fold.isAlone = rect.rows < Self.tall
      let panels = !isFolding ? [log, entry] : fold.isAlone ? [fold.panel] : [log, fold.panel]
      return PanelStack(panels, in: rect, selection: nearest).placed
    }
    let (left, right) = rect.splitLeft(rect.columns - max(40, rect.columns * 3 / 10))
    let panels = isFolding ? [fold.panel, entry] : [entry]
    return PanelStack([log], in: left, selection: nearest).placed
      + PanelStack(panels, in: right, selection: nearest).placed
  }

  private var isFolding: Bool { model.isFolding && nearest != nil }

  /// What was looked for, once it has come.
  private var found: Found? {
    guard let filter = model.filter, !filter.isEmpty else { return nil }
    return model.snapshot.found
  }

  private var rows: [Snapshot.LogRow] {
    isLooking && takesLong ? [] : found?.rows ?? model.snapshot.log
  }

  /// Till then what was found before stays, for less than a blink.
  private var takesLong: Bool { model.snapshot.work?.kind == .find }

  /// What is typed is looked for: what was found before holds another text.
  private var isLooking: Bool {
    guard let filter = model.filter, !filter.isEmpty else { return false }
    return model.snapshot.found?.text != filter
  }

  /// The selected entry, or the one next to it while it is fetched.
  private var nearest: Item? {
    guard let position = model.entryInStore else { return nil }
    let row = rows.first { $0.position >= position } ?? rows.last
    return row.map { .entry($0.position) }
  }

  private var log: ViewPanel {
    let count: StoreWords =
      isLooking
      ? .looking
      : found.map { found in
        found.stopped.map { .foundUpTo($0, found.total) }
          ?? (found.rows.count < found.total
            ? .foundLast(found.rows.count, of: found.total) : .found(found.total))
      } ?? .entries(model.snapshot.position)
    let text = model.filter.map { [Span("/\($0)  ", .key)] } ?? []
    return ViewPanel(
      title: look.say(StoreWords.title), right: text + [Span(look.say(count), .strong)],
      weight: 3, followsEnd: true
    ) { columns in
      if let first = rows.first {
        let table = StoreTable(model: model, look: look, match: found?.text)
        var body = table.body(rows, columns)
        if found == nil { body.part = (first.position - 1, model.snapshot.position) }
        return body
      }
      let words: StoreWords =
        isLooking
        ? .looking
        : found.map { found in
          found.stopped.map { .foundNothingUpTo($0, found.text) } ?? .foundNothing(found.text)
        } ?? .empty(key: look.key(.step))
      return PanelBody(look.wrapped(look.say(words), .dim, columns))
    }
  }
}

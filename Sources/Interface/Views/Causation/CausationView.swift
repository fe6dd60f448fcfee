import EventSourcing
import Primitives
import Simulation
import Terminal

/// What led to an entry, from the first cause on, and all that followed from it.
struct CausationView: PanelView {
  let model: Model
  let look: Look

  func items() -> [Item] { model.snapshot.tree?.rows.map { .entry($0.row.position) } ?? [] }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    // Where nothing is selected, the entry that was asked about is what is looked at.
    let about = model.snapshot.tree.map { Item.entry($0.position) }
    return PanelStack([panel], in: rect, selection: model.selection ?? about).placed
  }

  private var panel: ViewPanel {
    let tree = model.snapshot.tree
    let right = tree.map { [Span(look.say(CausationWords.of($0.position)), .strong)] } ?? []
    return ViewPanel(title: look.say(CausationWords.title), right: right) { columns in
      guard let tree else {
        let words = CausationWords.empty(store: look.key(.showStore), key: look.key(.showCausation))
        return PanelBody(look.wrapped(look.say(words), .dim, columns))
      }
      return body(tree, columns)
    }
  }

  private func body(_ tree: CausationTree, _ columns: Int) -> PanelBody {
    let deepest = tree.rows.map(\.depth).max() ?? 0
    // The tree takes a quarter of the room at most.
    let step = max(1, min(3, deepest == 0 ? 3 : columns / 4 / deepest))
    let prefixes = TreeLines.prefixes(depths: tree.rows.map(\.depth), step: step, look.border)
    let heads = [
      DataTable.Column(head: "", rank: 1),
      DataTable.Column(head: look.say(ViewWords.columnName), rank: 0, least: 44),
      DataTable.Column(head: look.say(CausationWords.columnContext), rank: 2, least: 11),
      DataTable.Column(head: look.say(ViewWords.columnOrder), rank: 3, least: 6),
      DataTable.Column(head: look.say(ViewWords.columnTime), rank: 4),
      DataTable.Column(head: look.say(ViewWords.columnSaid), rank: 5, least: 24),
    ]
    let rows = zip(prefixes, tree.rows).map {
      row($0, $1, isAsked: $1.row.position == tree.position)
    }
    let more =
      tree.isCut ? [DataTable.Row(cells: [[], [Span(look.say(CausationWords.cut), .dim)]])] : []
    return DataTable(heads, rows + more, columns: columns, look).body
  }

  private func row(_ prefix: String, _ row: CausationTree.Row, isAsked: Bool) -> DataTable.Row {
    let entry = row.row
    let sign = isAsked ? look.glyphs.pointer : row.isAncestor ? look.glyphs.bullet : " "
    let role: Role = row.isAncestor && !entry.isUnpublished ? .strong : look.role(entry)
    let loss = entry.isUnpublished ? [Span(look.say(PaneWords.unpublished) + "  ", .bad)] : []
    return DataTable.Row(
      cells: [
        [Span(String(sign), .titleActed)],
        [
          Span(prefix, row.isAncestor ? .borderActed : .border), Span("#\(entry.position) ", .dim),
          Span("\(look.glyph(entry)) ", look.role(entry)), Span(entry.name, role),
        ],
        [Span(model.title(entry.origin, look.language), row.isAncestor ? .strong : .base)],
        [Span(entry.subject ?? "")], [Span(model.clock(entry.time), .dim)],
        loss + [Span(look.say(entry.said), .dim)],
      ], item: .entry(entry.position))
  }
}

import EventSourcing
import Primitives
import Simulation
import Terminal

/// The lines of history as a tree, and how two of them differ.
struct BranchesView: PanelView {
  let model: Model
  let look: Look

  /// The comparison stands beside the tree from this width on.
  private static let wide = 160

  func items() -> [Item] {
    tree.map { .branch($0.row.branch.id) } + ComparisonPanel(model: model, look: look).items
  }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    let comparison = ComparisonPanel(model: model, look: look).panel
    guard rect.columns >= Self.wide else {
      return PanelStack([branches, comparison], in: rect, selection: model.selection).placed
    }
    let (left, right) = rect.splitLeft(rect.columns / 2)
    return PanelStack([branches], in: left, selection: model.selection).placed
      + PanelStack([comparison], in: right, selection: model.selection).placed
  }

  private var branches: ViewPanel {
    let tree = tree
    return ViewPanel(
      title: look.say(BranchWords.title), right: look.count(tree.count), weight: 3
    ) { columns in
      let heads = [
        DataTable.Column(head: look.say(BranchWords.columnBranch), rank: 0, least: 20),
        DataTable.Column(head: look.say(BranchWords.columnFork), rank: 2),
        DataTable.Column(head: look.say(BranchWords.columnSteps), rank: 3, alignment: .trailing),
        DataTable.Column(head: look.say(BranchWords.columnEntries), rank: 4, alignment: .trailing),
        DataTable.Column(head: look.say(BranchWords.columnState), rank: 1),
        DataTable.Column(head: look.say(BranchWords.columnFirst), rank: 5, least: 10),
      ]
      let table = DataTable(heads, tree.map { row($0.prefix, $0.row) }, columns: columns, look).body
      guard tree.count < 2 else { return table }
      let words = BranchWords.noBranches(back: look.key(.back), faults: look.key(.faultMenu))
      let lines = (0..<table.count).map { table.line(at: $0) }
      return PanelBody(
        lines + [.blank] + look.wrapped(look.say(words), .dim, columns), head: table.head)
    }
  }

  private func row(_ prefix: String, _ row: Snapshot.BranchRow) -> DataTable.Row {
    let isShown = row.branch.id == model.snapshot.branch.id
    let sign = Span(isShown ? "\(look.glyphs.pointer) " : "  ", .titleActed)
    let name = Span(row.branch.name, isShown ? .titleActed : .strong)
    // Where room is short, the sign and the colour say so.
    let isRoomy = model.size.columns >= Layout.standard.columns
    let shown = Span(isShown && isRoomy ? " (\(look.say(BranchWords.shown)))" : "", .dim)
    let fork = row.branch.fork.map {
      BranchWords.fork(Int($0.step), position: Int($0.position))
    }
    return DataTable.Row(
      cells: [
        [sign, Span(prefix, .border), name, shown], [Span(look.say(fork ?? .start))],
        [Span(String(row.steps))], [Span(String(row.position))], state(row),
        row.first.map { StepSummary(model: model, look: look).spans($0) } ?? [],
      ], item: .branch(row.branch.id))
  }

  private func state(_ row: Snapshot.BranchRow) -> [Span] {
    if row.broken > 0 {
      return [Span("\(look.glyphs.warning) \(look.say(StatusWords.broken(row.broken)))", .bad)]
    }
    let sign: Character =
      switch row.status {
      case .ready: look.glyphs.play
      case .settled: look.glyphs.check
      case .held: look.glyphs.hollow
      case .full: look.glyphs.warning
      }
    let role: Role =
      switch row.status {
      case .ready: .active
      case .settled: .done
      case .held: .waiting
      case .full: .bad
      }
    return [Span("\(sign) \(look.say(BranchWords.state(row.status)))", role)]
  }

  /// Each branch below its parent, in the order in which they were made.
  private var tree: [(prefix: String, row: Snapshot.BranchRow)] {
    let rows = model.snapshot.branches
    var ordered: [(depth: Int, row: Snapshot.BranchRow)] = []
    var open = rows.filter { $0.branch.fork == nil }.reversed().map { (depth: 0, row: $0) }
    while let next = open.popLast(), ordered.count < rows.count {
      ordered.append(next)
      let children = rows.filter { $0.branch.fork?.parent == next.row.branch.id }
      open += children.reversed().map { (next.depth + 1, $0) }
    }
    let prefixes = TreeLines.prefixes(depths: ordered.map(\.depth), step: 3, look.border)
    return zip(prefixes, ordered).map { ($0, $1.row) }
  }
}

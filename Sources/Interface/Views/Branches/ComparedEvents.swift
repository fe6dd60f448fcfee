import EventSourcing
import Primitives
import Simulation
import Terminal

/// What was recorded in one of two branches only.
struct ComparedEvents {
  let comparison: Comparison
  let look: Look

  /// Side by side.
  func beside(_ columns: Int) -> [Line] {
    let half = (columns - 3) / 2
    let middle = Span(" \(look.border.vertical) ", .border)
    let left = cells(comparison.onlyLeft, comparison.onlyLeftTotal)
    let right = cells(comparison.onlyRight, comparison.onlyRightTotal)
    let head = Line(
      look.fit([leftHead], half) + [middle] + look.fit([rightHead], half))
    return [head]
      + (0..<max(left.count, right.count)).map { index in
        let cells = [left, right].map { $0.indices.contains(index) ? $0[index] : [] }
        return Line(
          look.fit(cells[0], half) + [middle] + look.fit(cells[1], half),
          item: .row("only.\(index)"))
      }
  }

  /// One after the other.
  func below(_ columns: Int) -> [Line] {
    let left = cells(comparison.onlyLeft, comparison.onlyLeftTotal)
    let right = cells(comparison.onlyRight, comparison.onlyRightTotal)
    return [Line([leftHead])] + lines(left) + [Line([rightHead])] + lines(right)
  }

  private func lines(_ cells: [[Span]]) -> [Line] {
    cells.enumerated().map { Line([Span("  ")] + $1, item: .row("only.\($0)")) }
  }

  private var leftHead: Span { head(comparison.left.name, comparison.onlyLeftTotal) }
  private var rightHead: Span { head(comparison.right.name, comparison.onlyRightTotal) }

  private func head(_ branch: String, _ count: Int) -> Span {
    Span(look.say(BranchWords.onlyIn(branch, count)), .label)
  }

  private func cells(_ rows: [Snapshot.LogRow], _ total: Int) -> [[Span]] {
    guard !rows.isEmpty else { return [[Span(look.say(BranchWords.none), .dim)]] }
    let digits = rows.map { String($0.position).count }.max() ?? 1
    let more =
      total > rows.count ? [[Span(look.say(BranchWords.more(total - rows.count)), .dim)]] : []
    return rows.map { row in
      [Span("#" + look.pad(String(row.position), digits) + " ", .dim)]
        + [Span("\(look.glyph(row)) ", look.role(row)), Span(row.name, look.role(row))]
        + [Span(row.subject.map { "  " + $0 } ?? "", .base)]
        + (row.isUnpublished ? [Span("  " + look.say(PaneWords.unpublished), .bad)] : [])
    } + more
  }
}

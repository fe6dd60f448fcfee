import EventSourcing
import Primitives
import Simulation
import Terminal

/// Entries of the log, one in a row.
struct StoreTable {
  let model: Model
  let look: Look
  /// What was looked for, in lower case: it is lit up where it stands.
  let match: String?

  func body(_ rows: [Snapshot.LogRow], _ columns: Int) -> PanelBody {
    let heads = [
      DataTable.Column(head: "", rank: 1),
      DataTable.Column(
        head: look.say(ViewWords.columnNumber), rank: 0, alignment: .trailing),
      DataTable.Column(head: look.say(ViewWords.columnTime), rank: 5),
      DataTable.Column(head: look.say(ViewWords.columnName), rank: 2, least: 30),
      DataTable.Column(head: look.say(ViewWords.columnSource), rank: 4, least: 11),
      DataTable.Column(head: look.say(ViewWords.columnOrder), rank: 3, least: 6),
      DataTable.Column(head: look.say(StoreWords.columnStream), rank: 7, least: 20),
      DataTable.Column(
        head: look.say(StoreWords.columnVersion), rank: 8, alignment: .trailing),
      DataTable.Column(head: look.say(StoreWords.columnBranch), rank: 9),
      DataTable.Column(head: look.say(ViewWords.columnSaid), rank: 6, least: 24),
    ]
    return DataTable(heads, rows.map(row), columns: columns, look).body
  }

  private func row(_ row: Snapshot.LogRow) -> DataTable.Row {
    let isNew = row.step == model.snapshot.last?.step
    return DataTable.Row(
      cells: [
        [Span(isNew ? String(look.glyphs.halfBlock) : " ", .titleActed)],
        lit("#\(row.position)", .dim), [Span(model.clock(row.time), .dim)],
        [Span("\(look.glyph(row)) ", look.role(row))] + lit(row.name, look.role(row)),
        lit(model.title(row.origin, look.language), .base), lit(row.subject ?? "", .base),
        [Span(row.stream, .dim)], [Span(String(row.version), .dim)],
        [Span(branch(row), .dim)], lost(row) + lit(look.say(row.said), .dim),
      ], item: .entry(row.position), overlay: isNew ? .changed : nil)
  }

  /// That it was recorded and never published, where that is so.
  private func lost(_ row: Snapshot.LogRow) -> [Span] {
    guard row.isUnpublished else { return [] }
    return [Span(look.say(PaneWords.unpublished) + "  ", .bad)]
  }

  /// Nothing where there is only one.
  private func branch(_ row: Snapshot.LogRow) -> String {
    model.snapshot.branches.count > 1 ? model.branch(ofEntry: row.position).name : ""
  }

  /// The text with what was looked for set off by its look.
  private func lit(_ text: String, _ role: Role) -> [Span] {
    guard let match, !match.isEmpty, let range = text.range(ofLowercased: match) else {
      return [Span(text, role)]
    }
    return [
      Span(String(text[..<range.lowerBound]), role), Span(String(text[range]), .changed),
      Span(String(text[range.upperBound...]), role),
    ].filter { !$0.text.isEmpty }
  }
}

extension String {
  /// Where `wanted`, which is in lower case, first stands, whatever the case here.
  fileprivate func range(ofLowercased wanted: String) -> Range<Index>? {
    let wanted = Array(wanted)
    var start = startIndex
    while start < endIndex {
      var end = start
      var matched = 0
      while matched < wanted.count, end < endIndex,
        self[end].lowercased() == String(wanted[matched])
      {
        matched += 1
        end = index(after: end)
      }
      if matched == wanted.count { return start..<end }
      start = index(after: start)
    }
    return nil
  }
}

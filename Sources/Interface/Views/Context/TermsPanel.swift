import Primitives
import Simulation
import Terminal

/// A context's ubiquitous language: each word in both languages, in the code, and what it means here.
struct TermsPanel {
  let model: Model
  let look: Look

  var panel: ViewPanel {
    let terms = model.profile?.terms ?? []
    return ViewPanel(title: look.say(ContextWords.language), right: look.count(terms.count, .dim)) {
      columns in
      guard !terms.isEmpty else {
        return PanelBody(look.wrapped(look.say(ContextWords.noTerms), .dim, columns))
      }
      let heads = [
        DataTable.Column(head: look.say(ContextWords.columnWord), rank: 0, least: 12),
        DataTable.Column(head: look.say(ContextWords.columnCode), rank: 2),
        DataTable.Column(head: look.say(ContextWords.columnMeaning), rank: 1, least: 24),
      ]
      let rows = terms.enumerated().map { index, term in row(index, term) }
      let table = DataTable(heads, rows, columns: columns, look)
      if table.isWhole { return table.body }
      // A meaning that is cut teaches nothing.
      return PanelBody(
        rows.enumerated().flatMap { index, row in
          [Line(row.cells[0] + [Span("  ")] + row.cells[1], item: row.item)]
            + look.indented(look.say(terms[index].meaning), .base, columns, by: 2)
            .map { Line($0.spans, item: row.item) }
        })
    }
  }

  private func row(_ index: Int, _ term: Term) -> DataTable.Row {
    let other = look.language == .en ? Language.ko : .en
    return DataTable.Row(
      cells: [
        [
          Span(look.say(term.word), .strong),
          Span(look.isASCII ? "" : " \(term.word.text(other))", .dim),
        ], [Span(term.code, .command)], [Span(look.say(term.meaning))],
      ], item: .term(index))
  }
}

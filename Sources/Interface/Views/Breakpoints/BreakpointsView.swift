import EventSourcing
import Primitives
import Simulation
import Terminal

/// Where a run stops, which moments are marked, and how to write a breakpoint.
struct BreakpointsView: PanelView {
  let model: Model
  let look: Look

  /// The bookmarks and the grammar stand beside the breakpoints from this width on.
  private static let wide = 130

  func items() -> [Item] {
    model.snapshot.breakpoints.indices.map { .breakpoint($0) }
      + model.snapshot.bookmarks.map { .bookmark($0.step) }
  }

  func placed(in rect: Rect) -> [PanelStack.Placed] {
    let howTo = BreakpointGrammar(model: model, look: look).panel
    guard rect.columns >= Self.wide else {
      return PanelStack([breakpoints, bookmarks, howTo], in: rect, selection: model.selection)
        .placed
    }
    let (left, right) = rect.splitLeft(rect.columns / 2)
    return PanelStack([breakpoints, bookmarks], in: left, selection: model.selection).placed
      + PanelStack([howTo], in: right, selection: model.selection).placed
  }

  private var breakpoints: ViewPanel {
    let all = model.snapshot.breakpoints
    return ViewPanel(title: look.say(BreakpointWords.title), right: look.count(all.count)) {
      columns in
      guard !all.isEmpty else {
        let words = BreakpointWords.noBreakpoints(add: look.key(.addBreakpoint, in: .breakpoints))
        return PanelBody(look.wrapped(look.say(words), .dim, columns))
      }
      let heads = [
        DataTable.Column(head: "", rank: 1),
        DataTable.Column(head: look.say(BreakpointWords.columnWhere), rank: 0, least: 20),
        DataTable.Column(head: look.say(BreakpointWords.columnCondition), rank: 2, least: 14),
      ]
      let rows = all.enumerated().map { row($0, $1) }
      return DataTable(heads, rows, columns: columns, look).body
    }
  }

  private func row(_ index: Int, _ breakpoint: Breakpoint) -> DataTable.Row {
    let isHit = model.snapshot.hit == .breakpoint(breakpoint)
    let event = look.say(BreakpointWords.of(breakpoint.event, model, look))
    let hit = isHit ? "  (\(look.say(BreakpointWords.hit)))" : ""
    let sign = isHit ? look.glyphs.pointer : look.glyphs.filled
    return DataTable.Row(
      cells: [
        [Span(String(sign), isHit ? .titleActed : .bad)],
        [Span(event, .strong), Span(hit, .titleActed)], [Span(breakpoint.condition?.text ?? "")],
      ], item: .breakpoint(index))
  }

  private var bookmarks: ViewPanel {
    let all = model.snapshot.bookmarks
    return ViewPanel(
      title: look.say(BreakpointWords.bookmarks), right: look.count(all.count)
    ) { columns in
      guard !all.isEmpty else {
        let words = BreakpointWords.noBookmarks(key: look.key(.bookmark))
        return PanelBody(look.wrapped(look.say(words), .dim, columns))
      }
      let heads = [
        DataTable.Column(head: "", rank: 1),
        DataTable.Column(
          head: look.say(BreakpointWords.columnStep), rank: 0, alignment: .trailing),
        DataTable.Column(head: look.say(BreakpointWords.columnLabel), rank: 2, least: 12),
      ]
      return DataTable(heads, all.map(row), columns: columns, look).body
    }
  }

  private func row(_ bookmark: Bookmark) -> DataTable.Row {
    let isHere = bookmark.step == model.snapshot.step
    let here = isHere ? "  (\(look.say(BreakpointWords.here)))" : ""
    let sign = isHere ? look.glyphs.pointer : look.glyphs.bullet
    return DataTable.Row(
      cells: [
        [Span(String(sign), .titleActed)], [Span(String(bookmark.step), .strong)],
        [Span(bookmark.label), Span(here, .titleActed)],
      ], item: .bookmark(bookmark.step))
  }
}

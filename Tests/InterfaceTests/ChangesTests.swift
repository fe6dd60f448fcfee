import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `What the last step changed` {
  private func context() async throws -> Snapshot.Context {
    var context = try #require(try await Model.at(24).snapshot.contexts.first)
    context.view = ContextView(
      figures: [
        ContextView.Figure(Phrase(en: "orders", ko: "주문"), "4"),
        ContextView.Figure(Phrase(en: "waiting", ko: "대기"), "1"),
      ],
      columns: [Phrase(en: "order", ko: "주문"), Phrase(en: "status", ko: "상태")],
      rows: [row("10248", "paid"), row("10249", "placed")], total: 2)
    return context
  }

  /// Has a step have changed what the context showed.
  private func change(
    _ context: inout Snapshot.Context, _ before: (inout ContextView) -> Void
  ) {
    var old = context.view
    before(&old)
    context.changes = ViewChanges(from: old, to: context.view)
  }

  private func row(_ id: String, _ status: String) -> ContextView.Row {
    ContextView.Row(id: id, cells: [Phrase(id), Phrase(en: status, ko: "상태 \(status)")])
  }

  private func pane(_ context: Snapshot.Context, columns: Int, _ settings: Settings = .test())
    async throws -> [String]
  {
    var model = try await Model.at(24, .classic, settings)
    model.snapshot.contexts[0] = context
    let content = ContextContent(model: model, look: Look(settings), index: 0)
    return content.lines(Size(columns: columns, rows: 8)).map { line in
      line.spans.map(\.text).joined()
    }
  }

  @Test func `is told with the value before, in the row and in the figures`() async throws {
    var context = try await context()
    change(&context) {
      $0.rows[0] = row("10248", "placed")
      $0.figures[1].value = "2"
    }
    let lines = try await pane(context, columns: 40)
    #expect(lines[0] == "orders 4  waiting 2→1")
    #expect(lines.contains { $0.hasPrefix("▌") && $0.contains("placed→paid") })
    #expect(lines.contains { $0.hasPrefix(" ") && $0.contains("10249") })
  }

  @Test func `is marked by a sign where there is no room for the value before`() async throws {
    var context = try await context()
    change(&context) {
      $0.rows[0] = row("10248", "locked-and-waiting-for-money")
      $0.figures[1].value = "1234567"
    }
    let lines = try await pane(context, columns: 20)
    #expect(lines[0] == "orders 4  waiting ▌1")
    #expect(lines.contains { $0.hasPrefix("▌") && $0.contains("10248") && !$0.contains("→") })
  }

  @Test func `given no room for all figures, then what changed is among those that are seen`()
    async throws
  {
    var context = try await context()
    change(&context) { $0.figures[$0.figures.count - 1].value = "9" }
    let changed = try #require(context.view.figures.last)
    for columns in 12...60 {
      let line = try await pane(context, columns: columns)[0]
      #expect(line.contains(changed.label.en.prefix(4)), "\(columns): \(line)")
    }
  }

  @Test func `is told in ASCII too`() async throws {
    var context = try await context()
    change(&context) { $0.rows[0] = row("10248", "placed") }
    let lines = try await pane(context, columns: 40, .test(theme: .mono, ascii: true))
    #expect(lines.contains { $0.hasPrefix("~") && $0.contains("placed->paid") })
  }

  @Test func `is a whole row where there was none before`() async throws {
    var context = try await context()
    change(&context) { $0.rows.removeFirst() }
    let changes = Changes(context)
    #expect(changes.has(context.view.rows[0]) && !changes.has(context.view.rows[1]))
    #expect(changes.cell(1, of: context.view.rows[0], Look(.test())) == nil)
  }

  @Test func `comes into sight where the row stands further down than the pane reaches`()
    async throws
  {
    var context = try await context()
    context.view.rows += (0..<30).map { row("\($0)", "same") }
    change(&context) { $0.rows[25] = row("23", "other") }
    let lines = try await pane(context, columns: 40)
    #expect(lines.filter { $0.hasPrefix("▌") }.count == 1)
    #expect(lines.contains { $0.hasPrefix("▌") && $0.contains("other→same") })
    #expect(lines.contains { $0.contains("10248") })
  }

  @Test func `is nothing where the step changed nothing`() async throws {
    var context = try await context()
    change(&context) { _ in }
    #expect(context.changes == nil)
    let changes = Changes(context)
    #expect(!context.view.rows.contains { changes.has($0) })
    #expect(changes.figure(0) == nil && changes.figure(9) == nil)
  }

  @Test func `costs no other column its place`() async throws {
    for columns in 10..<70 {
      var context = try await context()
      let plain = try await pane(context, columns: columns)
      change(&context) { $0.rows[0] = row("10248", "something quite long") }
      let told = try await pane(context, columns: columns)
      #expect(plain[1].contains("status") == told[1].contains("status"))
      #expect(told.prefix(4).allSatisfy { TextWidth.columns(of: $0) <= columns })
    }
  }
}

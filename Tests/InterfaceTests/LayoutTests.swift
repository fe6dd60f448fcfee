import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The layout` {
  private func layout(_ columns: Int, _ rows: Int) async throws -> Layout {
    Layout(try await Model.at(16, Size(columns: columns, rows: rows)))
  }

  @Test(arguments: [
    (59, 24, Layout.Kind.tooSmall), (60, 15, .tooSmall), (60, 16, .compact), (77, 40, .compact),
    (80, 21, .compact), (80, 24, .grid), (120, 40, .grid), (200, 60, .grid), (1, 1, .tooSmall),
  ])
  func `is chosen by the size`(columns: Int, rows: Int, kind: Layout.Kind) async throws {
    #expect(try await layout(columns, rows).kind == kind)
  }

  @Test(arguments: Size.all)
  func `covers every cell once`(size: Size) async throws {
    let layout = try await layout(size.columns, size.rows)
    let rects =
      [layout.status, layout.panel, layout.timeline, layout.keys] + layout.panes.map(\.frame)
      + [layout.list].compactMap { $0 }
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let position = Position(row: row, column: column)
        #expect(rects.filter { $0.contains(position) }.count == 1)
      }
    }
  }

  @Test func `follows the flow in a grid of three by two`() async throws {
    let panes = try await layout(80, 24).panes
    #expect(panes.map(\.pane) == (0..<5).map(Pane.context) + [.flights])
    #expect(Set(panes.map(\.frame.row)).count == 2)
    #expect(Set(panes.map(\.frame.column)).count == 3)
    #expect(panes.allSatisfy { $0.inner.rows >= 6 && $0.inner.columns >= 23 })
  }

  @Test(arguments: [(120, 40), (200, 60), (90, 34)])
  func `has the log below the grid where there is room`(columns: Int, rows: Int) async throws {
    let panes = try await layout(columns, rows).panes
    #expect(panes.map(\.pane) == (0..<5).map(Pane.context) + [.flights, .log])
    #expect(panes.last?.frame.columns == columns)
    #expect(panes.last.map { $0.inner.rows >= 5 } == true)
  }

  @Test func `shows the log in the sixth cell where it has the focus and no room of its own`()
    async throws
  {
    var model = try await Model.at(16)
    model.focus(on: .log)
    #expect(Layout(model).panes.last?.pane == .log)
    model.focus(on: .context(0))
    #expect(Layout(model).panes.last?.pane == .log)
    model.focus(on: .flights)
    #expect(Layout(model).panes.last?.pane == .flights)
  }

  @Test func `has room for systems of other sizes`() async throws {
    for count in 0...9 {
      var model = try await Model.at(16, .large)
      let contexts = model.snapshot.contexts
      model.snapshot.contexts = (0..<count).map { contexts[$0 % contexts.count] }
      #expect(Layout(model).panes.count == count + 2)
      #expect(Screen.frame(of: model).grid.faults == [])
    }
  }
}

@Suite struct `The rows of a context's pane` {
  @Test(arguments: [
    (7, 4, 1, 3, RowShares.Parts(table: 4, inbox: 1, last: 2)),
    (7, 30, 5, 4, RowShares.Parts(table: 5, inbox: 1, last: 1)),
    (2, 9, 9, 9, RowShares.Parts(table: 2, inbox: 0, last: 0)),
    (4, 9, 9, 9, RowShares.Parts(table: 2, inbox: 1, last: 1)),
    (20, 3, 2, 4, RowShares.Parts(table: 3, inbox: 2, last: 4)),
    (0, 3, 2, 4, RowShares.Parts(table: 0, inbox: 0, last: 0)),
    (-3, 3, 2, 4, RowShares.Parts(table: 0, inbox: 0, last: 0)),
  ])
  func `go to what is there`(
    rows: Int, table: Int, inbox: Int, last: Int, parts: RowShares.Parts
  ) {
    let shares = RowShares(rows: rows, table: table, inbox: inbox, last: last)
    #expect(shares.parts == parts)
  }

  @Test func `are never more than there are, nor more than what is wanted`() {
    for rows in 0..<30 {
      for wanted in [(1, 1, 1), (40, 40, 40), (2, 30, 5), (0, 0, 0)] {
        let shares = RowShares(rows: rows, table: wanted.0, inbox: wanted.1, last: wanted.2)
        #expect(shares.table + shares.inbox + shares.last <= rows)
        #expect(shares.table <= wanted.0 && shares.inbox <= wanted.1 && shares.last <= wanted.2)
        let isFilled = shares.table + shares.inbox + shares.last == rows
        #expect(isFilled || shares.parts == RowShares.Parts(wanted))
      }
    }
  }
}

extension RowShares {
  struct Parts: Equatable {
    var table, inbox, last: Int

    init(table: Int, inbox: Int, last: Int) {
      (self.table, self.inbox, self.last) = (table, inbox, last)
    }

    init(_ wanted: (Int, Int, Int)) {
      self.init(table: wanted.0, inbox: wanted.1, last: wanted.2)
    }
  }

  var parts: Parts { Parts(table: table, inbox: inbox, last: last) }
}

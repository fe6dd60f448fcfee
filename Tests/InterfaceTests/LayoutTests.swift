import EventSourcing
import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The layout` {
  private func layout(_ columns: Int, _ rows: Int) async throws -> Layout {
    Layout(try await Model.at(16, Size(columns: columns, rows: rows)))
  }

  @Test(arguments: [
    (59, 24, Layout.Kind.tooSmall), (60, 15, .tooSmall), (60, 16, .compact), (80, 24, .compact),
    (119, 40, .compact), (120, 29, .compact), (120, 30, .standard), (179, 60, .standard),
    (200, 47, .standard), (180, 48, .wide), (200, 60, .wide), (1, 1, .tooSmall),
  ])
  func `is chosen by the size`(columns: Int, rows: Int, kind: Layout.Kind) async throws {
    #expect(try await layout(columns, rows).kind == kind)
  }

  @Test(arguments: Size.all + [.standard, .wide, Size(columns: 200, rows: 20)])
  func `covers every cell once`(size: Size) async throws {
    let layout = try await layout(size.columns, size.rows)
    let parts = layout.parts
    let rects =
      [layout.status, layout.panel, layout.timeline, layout.keys] + layout.panes.map(\.frame)
      + [parts.list, parts.inspector, parts.story].compactMap { $0 }
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let position = Position(row: row, column: column)
        #expect(rects.filter { $0.contains(position) }.count == 1)
      }
    }
  }

  @Test func `is a list, the focused pane and the inspector where there is little room`()
    async throws
  {
    var model = try await Model.at(16)
    model.hit(.character("2"))
    let layout = Layout(model)
    #expect(layout.panes.map(\.pane) == [.context(1)])
    #expect(layout.parts.list != nil && layout.parts.inspector != nil)
    #expect(layout.parts.lanes == nil)
  }

  @Test
  func `shows the context that acts where no other has the focus, until something is selected`()
    async throws
  {
    var model = try await Model.at(16)
    let acting = try #require(model.actingContext)
    #expect(Layout(model).panes.map(\.pane) == [.flights, .context(acting)])
    #expect(Layout(model).parts.inspector == nil)
    model.hit(.down)
    #expect(Layout(model).panes.map(\.pane) == [.flights])
    #expect(Layout(model).parts.inspector != nil)
  }

  @Test
  func `given a choice that was about no message, then the context that faults are about is seen`()
    async throws
  {
    let bus = await Moment.shared.bus()
    for _ in 0..<16 { _ = try await bus.step() }
    _ = try await bus.intervene(.change(.turn(.outbox, isOn: false)))
    let model = Model(snapshot: await bus.snapshot(), size: .classic, settings: .test())
    #expect(model.actingContext == nil && model.handledStep?.message == nil)
    let aimed = try #require(model.aimedContext)
    let index = try #require(model.snapshot.contexts.firstIndex { $0.id == aimed })
    #expect(Layout(model).panes.map(\.pane) == [.flights, .context(index)])
    #expect(Layout(model).parts.inspector == nil)
  }

  @Test func `leaves the inspector out rather than squeezing it`() async throws {
    let parts = try await layout(60, 16).parts
    #expect(parts.inspector == nil)
    #expect(parts.panes.first.map { $0.inner.rows >= 6 && $0.inner.columns >= 30 } == true)
  }

  @Test func `follows the flow in a grid of three by two, with the bus between`() async throws {
    let layout = try await layout(120, 30)
    let panes = layout.panes
    #expect(panes.map(\.pane) == (0..<5).map(Pane.context) + [.flights])
    let contexts = panes.prefix(5).map(\.frame)
    let bus = try #require(panes.last?.frame)
    #expect(contexts.prefix(3).allSatisfy { $0.endRow == bus.row })
    #expect(contexts.dropFirst(3).allSatisfy { $0.row == bus.endRow })
    #expect(layout.parts.inspector?.row == bus.endRow)
    #expect(panes.prefix(5).allSatisfy { $0.inner.rows >= 6 && $0.inner.columns >= 36 })
    #expect(bus.columns == 120)
  }

  @Test(arguments: [(120, 40), (170, 60), (120, 39)])
  func `has the log below the grid where there is room`(columns: Int, rows: Int) async throws {
    let panes = try await layout(columns, rows).panes
    #expect(panes.map(\.pane) == (0..<5).map(Pane.context) + [.flights, .log])
    #expect(panes.last?.frame.columns == columns)
    #expect(panes.last.map { $0.inner.rows >= 4 } == true)
  }

  @Test func `shows the log in the inspector's cell while it has the focus and no room of its own`()
    async throws
  {
    var model = try await Model.at(16, .standard)
    model.focus(on: .log)
    #expect(Layout(model).panes.contains { $0.pane == .log })
    #expect(Layout(model).parts.inspector == nil)
    model.focus(on: .context(0))
    #expect(!Layout(model).panes.contains { $0.pane == .log })
    #expect(Layout(model).parts.inspector != nil)
  }

  @Test func `has the contexts side by side where there is all the room, and the story`()
    async throws
  {
    let layout = try await layout(200, 60)
    #expect(layout.panes.map(\.pane) == (0..<5).map(Pane.context) + [.flights, .log])
    #expect(Set(layout.panes.prefix(5).map(\.frame.row)).count == 1)
    #expect(layout.parts.story != nil && layout.parts.inspector != nil)
    #expect(layout.parts.lanes?.all.allSatisfy(\.isAbove) == true)
  }

  @Test(arguments: [Size.standard, .wide, .huge])
  func `gives each context a lane below or above its own pane`(size: Size) async throws {
    let layout = try await layout(size.columns, size.rows)
    let lanes = try #require(layout.parts.lanes).all
    let bus = try #require(layout.panes.first { $0.pane == .flights }).frame
    for (index, lane) in lanes.enumerated() {
      let pane = layout.panes[index].frame
      #expect((pane.column..<pane.endColumn).contains(lane.column))
      #expect(lane.isAbove == (pane.row < bus.row))
    }
  }

  @Test(arguments: [Size.large, .huge])
  func `has room for systems of other sizes`(size: Size) async throws {
    for count in 0...9 {
      var model = try await Model.at(16, size)
      let contexts = model.snapshot.contexts
      model.snapshot.contexts = (0..<count).map { contexts[$0 % contexts.count] }
      let panes = Layout(model).panes.map(\.pane)
      #expect((0..<count).allSatisfy { panes.contains(.context($0)) })
      #expect(panes.contains(.flights))
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

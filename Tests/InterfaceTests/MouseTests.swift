import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `The mouse` {
  private func event(_ kind: MouseEvent.Kind, _ row: Int, _ column: Int) -> Input {
    .mouse(
      MouseEvent(
        kind: kind, position: Position(row: row, column: column),
        button: kind == .wheelUp || kind == .wheelDown ? .none : .left))
  }

  @Test(arguments: [(Size.classic, 2), (.standard, 6), (.large, 7), (.huge, 7)])
  func `given a click in a pane, then the pane has the focus`(size: Size, count: Int) async throws {
    var model = try await Model.at(24, size)
    let placed = Layout(model).panes
    #expect(placed.count == count)
    for pane in placed {
      _ = model.update(event(.press, pane.frame.row, pane.frame.endColumn - 1))
      #expect(model.focus == pane.pane)
    }
  }

  /// Where a text stands on the last line of the screen.
  private func place(of text: String, _ model: Model) throws -> (row: Int, column: Int) {
    let row = model.size.rows - 1
    let line = Screen.frame(of: model).grid.text(rows: row..<model.size.rows)
    let range = try #require(line.firstRange(of: text))
    return (row, TextWidth.columns(of: String(line[..<range.lowerBound])))
  }

  @Test(arguments: [Language.en, .ko])
  func `given a click on a hint of the key line, then it does what its key does`(
    language: Language
  ) async throws {
    var model = try await Model.at(24)
    model.settings.language = language
    var pressed = model
    let words = language == .en ? "x break" : "x 장애"
    let (row, column) = try place(of: words, model)
    _ = model.update(event(.press, row, column + 3))
    _ = pressed.update(.key(.character("x")))
    #expect(model.layers == pressed.layers)
    #expect(model.layers.count == 1)
  }

  @Test func `given a click on one of two keys that are one thing, then it is that one`()
    async throws
  {
    var model = try await Model.at(24, .huge)
    let (row, column) = try place(of: "> < phase", model)
    #expect(model.update(event(.press, row, column + 2)) == [.command(.phaseBack)])
    #expect(model.update(event(.press, row, column)) == [.command(.phaseForward)])
    #expect(model.update(event(.press, row, 0)) == [])
  }

  @Test func `given a click on a line, then what it shows is selected`() async throws {
    var model = try await Model.at(24, .huge)
    let pane = try #require(Layout(model).panes.first)
    let lines = PaneContent(model: model, look: Look(model.settings))
      .lines(pane)
    for (row, line) in lines.enumerated() {
      guard let item = line.item else { continue }
      _ = model.update(event(.press, pane.inner.row + row, pane.inner.column + 3))
      #expect(model.selection == item)
    }
  }

  @Test func `given a double click on a message, then it is shown whole`() async throws {
    var model = try await Model.at(24)
    let pane = try #require(Layout(model).panes.first)
    let effects = model.update(event(.doubleClick, pane.inner.row, pane.inner.column))
    let position = try #require(model.snapshot.flights.first?.position)
    #expect(effects == [.command(.showDetail(.entry(position)))])
  }

  @Test func `given the wheel over a pane, then its selection moves and stops at the end`()
    async throws
  {
    var model = try await Model.at(24, .large)
    let pane = try #require(Layout(model).panes.first)
    for _ in 0..<50 { _ = model.update(event(.wheelDown, pane.inner.row, pane.inner.column)) }
    #expect(model.focus == .context(0))
    #expect(model.selection == model.items(of: .context(0)).last)
    #expect(model.toast == nil)
    _ = model.update(event(.wheelUp, pane.inner.row, pane.inner.column))
    #expect(model.selection == model.items(of: .context(0)).dropLast().last)
  }

  @Test func `given the wheel over the log, then it goes three lines at a time`() async throws {
    var model = try await Model.at(24, .large)
    let log = try #require(Layout(model).panes.last)
    _ = model.update(event(.wheelUp, log.inner.row, log.inner.column))
    #expect(model.selection == .entry(model.snapshot.position - 3))
  }

  @Test func `given a compact layout, when the list is clicked, then its pane is shown`()
    async throws
  {
    var model = try await Model.at(24, .smallest)
    let list = try #require(Layout(model).parts.list)
    for index in 0..<5 {
      _ = model.update(event(.press, list.row + 1 + index, list.column + 3))
      #expect(model.focus == .context(index))
    }
    _ = model.update(event(.press, list.row + 6, list.column + 3))
    #expect(model.focus == .flights)
  }

  @Test func `given a layer is open, then the wheel scrolls it and clicks do nothing`()
    async throws
  {
    var model = try await Model.at(24, .smallest)
    model.hit(.character("?"))
    _ = model.update(event(.wheelDown, 5, 5))
    guard case .help(let help) = model.layers.last else { return #expect(Bool(false)) }
    #expect(help.scroll == 1)
    let before = model
    _ = model.update(event(.press, 3, 3))
    #expect(model == before)
  }

  /// A click on the line of an action in the open box.
  private func click(_ action: Action, in menu: Menu, _ model: Model) throws -> Input {
    let look = Look(model.settings)
    let key = look.key(action, in: menu.scope)
    let inner = LayerBox.frame(of: .menu(menu), model, look, Layout(model))
      .inset(rows: 1, columns: 2)
    let lines = MenuContent(menu: menu, model: model, look: look).lines
    let row = try #require(
      lines.firstIndex { $0.spans.map(\.text).joined().hasPrefix(key + " ") }, "\(action)")
    return event(.press, inner.row + row, inner.column + 3)
  }

  @Test func `given a click on a line of a box, then it does what its key does`() async throws {
    for action in [Action.language, .theme, .projector, .borders, .mouse, .savePicture] {
      var model = try await Model.at(24)
      model.hit(.character("v"))
      var other = model
      let key = try #require(Bindings.standard.key(for: action, in: .settings))
      let input = try click(action, in: .settings, model)
      #expect(model.update(input) == other.hit(key))
      #expect(model == other)
    }
  }

  @Test func `given a click on a line that opens a box, then the box is open`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("1"), .character("x"))
    _ = model.update(try click(.crashMenu, in: .faults, model))
    #expect(model.scope == .crashMenu)
  }

  @Test func `given a click on what can do nothing, then it says why and the box stays open`()
    async throws
  {
    var settings = Settings.test(ascii: true)
    settings.theme = .mono
    var model = try await Model.at(24, .classic, settings)
    model.hit(.character("v"))
    _ = model.update(try click(.language, in: .settings, model))
    #expect(model.toast == .warning(ReasonWords.noHangul))
    #expect(model.scope == .settings)
    let before = model
    _ = model.update(event(.press, 3, 3))
    _ = model.update(event(.wheelDown, 3, 3))
    #expect(model == before)
  }

  @Test func `given a place outside of all panes, then nothing happens`() async throws {
    var model = try await Model.at(24)
    let before = model
    for (row, column) in [(0, 0), (23, 0), (500, 500), (-1, -1)] {
      #expect(model.update(event(.press, row, column)) == [])
    }
    #expect(model == before)
  }
}

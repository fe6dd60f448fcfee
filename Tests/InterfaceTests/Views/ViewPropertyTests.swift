import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

/// Views of every size with anything on them.
@Suite struct `Any view` {
  @Test(arguments: ViewScene.all)
  func `keeps to its place, whatever its size and whatever is on it`(scene: ViewScene) async {
    var draws = Draws(state: scene.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    let real = await scene.snapshot()
    for round in 0..<12 {
      let settings = Settings.test(
        Language.allCases.randomElement(using: &draws) ?? .en,
        theme: ThemeName.allCases.randomElement(using: &draws) ?? .dark, ascii: round % 3 == 0)
      let rect = Rect(
        row: 1, column: 2, rows: .random(in: 0...70, using: &draws),
        columns: .random(in: 0...220, using: &draws))
      let size = Size(columns: rect.columns + 4, rows: rect.rows + 2)
      var model = scene.model(round < 6 ? real : draws.distorted(real), size, settings)
      let view = scene.view.content(model, Look(settings))
      model.selected[.view(scene.view)] = view?.items().randomElement(using: &draws)
      var canvas = Canvas(size: size, look: Look(settings))
      let before = canvas.grid
      scene.view.content(model, Look(settings))?.draw(on: &canvas, rect)
      #expect(canvas.grid.faults == [])
      let outside = Self.around(rect).filter { canvas.grid[$0] != before[$0] }
      #expect(outside == [], "\(scene.name) in \(rect)")
    }
  }

  @Test(arguments: ViewScene.full, [Size(columns: 60, rows: 8), Size(columns: 120, rows: 30)])
  func `shows what is selected, and a click there selects it`(scene: ViewScene, size: Size) async {
    var model = scene.model(await scene.snapshot(), size, .test(.ko))
    let look = Look(model.settings)
    let rect = Rect(size)
    // In so few rows, what an entry changed takes the place of the table.
    if model.isFolding, size.rows < 12 { return }
    let items = scene.view.content(model, look)?.items() ?? []
    for index in stride(from: 0, to: items.count, by: max(1, items.count / 2)) {
      model.selected[.view(scene.view)] = items[index]
      let view = scene.view.content(model, look)
      // A row of each of the two panels that may stand side by side.
      let places = (0..<size.rows).flatMap { row in
        [4, size.columns * 2 / 3].map { Position(row: row, column: $0) }
      }
      let isThere = places.contains { view?.item(at: $0, in: rect) == items[index] }
      #expect(isThere, "\(scene.name): \(items[index])")
    }
  }

  @Test(arguments: ViewScene.full, Size.all)
  func `goes through its panels with Tab, each in sight, and back with Shift-Tab`(
    scene: ViewScene, size: Size
  ) async {
    var model = scene.model(await scene.snapshot(), size, .test(.en))
    let items = model.items(of: model.focus)
    let kinds = items.indices.count { $0 == 0 || items[$0].kind != items[$0 - 1].kind }
    guard kinds > 1, !model.goesThroughLog, model.view != .context else { return }
    var seen: [Item] = []
    for _ in 0..<kinds {
      model.hit(.tab)
      guard let selection = model.selection else { break }
      seen.append(selection)
      let panels = model.view.content(model, Look(model.settings)) as? any PanelView
      #expect(panels?.shows(selection, in: Layout(model).middle) != false, "\(selection)")
    }
    #expect(Set(seen.map(\.kind)).count >= kinds - 1 && seen.contains { $0 == items.first })
    // The story of a rule goes with the rule.
    if scene.view == .invariants { return }
    model.hit(.backTab)
    #expect(model.selection == seen.dropLast().last)
  }

  @Test(arguments: ["invariants", "branches"], Size.all)
  func `shows what was asked for, whatever the room`(name: String, size: Size) async throws {
    let scene = try #require(ViewScene.full.first { $0.name == name })
    var model = scene.model(await scene.snapshot(), size, .test(.en))
    let answered = model.snapshot
    var asked = answered
    (asked.comparison, asked.minimalStory) = (nil, nil)
    model.snapshot = asked
    _ = model.update(.snapshot(answered))
    let text = Screen.frame(of: model).grid.text
    #expect(text.contains(name == "branches" ? "Comparison" : "Shortest story"))
    let panels = try #require(model.view.content(model, Look(model.settings)) as? any PanelView)
    let answer = try #require(panels.items().first { $0.kind == .row })
    #expect(panels.shows(answer, in: Layout(model).middle))
  }

  /// The cells right around `rect`.
  private static func around(_ rect: Rect) -> [Position] {
    let columns = [rect.column - 2, rect.column - 1, rect.endColumn, rect.endColumn + 1]
    return (rect.row - 1...rect.endRow).flatMap { row in
      columns.map { Position(row: row, column: $0) }
    }
      + (rect.column..<rect.endColumn).flatMap { column in
        [rect.row - 1, rect.endRow].map { Position(row: $0, column: column) }
      }
  }
}

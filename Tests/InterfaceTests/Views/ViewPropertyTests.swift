import EventSourcing
import Primitives
import Simulation
import Terminal
import Testing

@testable import Interface

/// Views of every size with anything on them.
@Suite struct `Any view` {
  private static let texts = [
    "", "x", "주문", "아주 길고 긴 한국어 이름이 여기에 들어갑니다 정말로 길어요",
    "a-very-long-name-without-any-place-to-break-it-at-all-0123456789-0123456789",
    "e\u{301}te\u{301}", "\u{1112}\u{1161}\u{11AB}", "tab\tnew\nline\u{1B}[31m", "漢字かな", "₩1,000",
    "\u{202E}rtl", "-12", "392.00 USD",
  ]

  private func phrase(_ draws: inout Draws) -> Phrase {
    let text = Self.texts.randomElement(using: &draws) ?? ""
    return Phrase(en: text, ko: Self.texts.randomElement(using: &draws) ?? "")
  }

  /// A real snapshot with its texts put to anything.
  private func distort(_ snapshot: Snapshot, _ draws: inout Draws) -> Snapshot {
    var snapshot = snapshot
    for list in [\Snapshot.flights, \.held, \.deadLetters] {
      for index in snapshot[keyPath: list].indices {
        snapshot[keyPath: list][index].name = phrase(&draws).en
        snapshot[keyPath: list][index].subject = phrase(&draws).ko
        snapshot[keyPath: list][index].from = ParticipantID(
          rawValue: UInt8.random(in: 0...31, using: &draws))
        snapshot[keyPath: list][index].attempt = Int.random(in: 1...255, using: &draws)
      }
    }
    for index in snapshot.log.indices {
      snapshot.log[index].said = phrase(&draws)
      snapshot.log[index].subject = phrase(&draws).en
    }
    for index in snapshot.story.indices {
      snapshot.story[index].message?.name = phrase(&draws).ko
      snapshot.story[index].to = ParticipantID(rawValue: UInt8.random(in: 0...31, using: &draws))
    }
    for index in snapshot.faults.indices { snapshot.faults[index].text = phrase(&draws).en }
    for index in snapshot.rules.indices where Bool.random(using: &draws) {
      snapshot.rules[index].violation = Violation(
        rule: index, position: .random(in: 1 ... .max, using: &draws), text: phrase(&draws))
    }
    snapshot.minimalStory?.command = phrase(&draws).ko
    snapshot.minimalStory?.needs = (0..<12).map { _ in phrase(&draws) }
    for index in snapshot.bookmarks.indices { snapshot.bookmarks[index].label = phrase(&draws).ko }
    snapshot.position = [0, 63, 19_999_999].randomElement(using: &draws) ?? 0
    return snapshot
  }

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
      var model = scene.model(round < 6 ? real : distort(real, &draws), size, settings)
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

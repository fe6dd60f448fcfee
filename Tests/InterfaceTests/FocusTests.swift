import Simulation
import Terminal
import Testing

@testable import Interface

@Suite struct `Moving the focus` {
  @Test(arguments: 1...5)
  func `given a digit, then its context has the focus`(digit: Int) async throws {
    var model = try await Model.at(16)
    model.hit(.character(Character(String(digit))))
    #expect(model.focus == .context(digit - 1))
  }

  @Test func `given 0, then the messages have it, and the log at the second time`() async throws {
    var model = try await Model.at(16)
    model.hit(.character("1"), .character("0"))
    #expect(model.focus == .flights)
    model.hit(.character("0"))
    #expect(model.focus == .log)
    model.hit(.character("6"))
    #expect(model.focus == .flights)
  }

  @Test func `given Tab, then it goes round all panes, and back with Shift`() async throws {
    var model = try await Model.at(16)
    var seen: [Pane] = []
    for _ in 0..<7 {
      model.hit(.tab)
      seen.append(model.focus)
    }
    #expect(seen == [.log] + (0..<5).map(Pane.context) + [.flights])
    for pane in seen.dropLast().reversed() {
      model.hit(.backTab)
      #expect(model.focus == pane)
    }
  }

  @Test func `given no such context, then it says so`() async throws {
    var model = try await Model.at(16)
    model.snapshot.contexts.removeLast()
    model.hit(.character("5"))
    #expect(model.focus == .flights)
    #expect(model.toast == .warning(ReasonWords.noSuchContext(5)))
  }

  @Test(arguments: [(Character("3"), View.context), ("0", .flight)])
  func `given z, then what has the focus is shown whole, and Esc takes it back`(
    key: Character, view: View
  ) async throws {
    var model = try await Model.at(16)
    model.hit(.character("1"), .character(key))
    let focus = model.focus
    model.hit(.character("z"))
    #expect(model.view == view)
    model.hit(.escape)
    #expect(model.view == .overview)
    #expect(model.focus == focus)
  }

  @Test func `given the log, when z is pressed, then it is the event store`() async throws {
    var model = try await Model.at(16)
    model.hit(.character("0"), .character("z"))
    #expect(model.view == .store)
  }

  @Test func `given nothing is open, when Esc is pressed, then it says so and never quits`()
    async throws
  {
    var model = try await Model.at(16)
    #expect(model.hit(.escape) == [])
    #expect(model.toast == .warning(ReasonWords.nothingToClose))
  }

  @Test func `given a resize, then focus, selection and zoom stay`() async throws {
    var model = try await Model.at(24)
    model.hit(.character("1"), .down, .down, .character("z"))
    var resized = model
    for size in Size.all + [Size(columns: 3, rows: 2), .classic] {
      _ = resized.update(.resized(size))
      #expect(resized.size == size)
    }
    #expect(resized == model)
  }
}

@Suite struct `Selecting` {
  @Test func `given a context, then ↑ and ↓ go through its rows, its inbox and what it did`()
    async throws
  {
    var model = try await Model.at(24)
    model.hit(.character("1"))
    var items: [Item] = []
    while model.toast == nil {
      model.hit(.down)
      if model.toast == nil, let item = model.selection { items.append(item) }
    }
    #expect(items == model.items(of: .context(0)))
    #expect(items.count > 5)
    #expect(model.toast == .warning(ReasonWords.atEnd))
  }

  @Test(arguments: [Key.home, .end])
  func `given a key that goes far, then it goes as far as there is`(key: Key) async throws {
    var model = try await Model.at(24)
    model.hit(.character("1"), .down, .down, key)
    let items = model.items(of: .context(0))
    #expect(model.selection == (key == .home ? items.first : items.last))
  }

  /// What is gone through by pages, so that each of its lines is seen once at least.
  @Test(arguments: [Character("s"), "i", "1"], Size.all)
  func `given pages, then no line is passed over unseen`(key: Character, size: Size) async throws {
    var model = try await Model.at(nil, size)
    model.hit(.character(key), .home)
    let items = model.items(of: model.focus)
    var places = [0]
    while model.toast == nil, places.count <= items.count {
      let seen = model.seenItems
      model.hit(.pageDown)
      let place = try #require(model.selection.flatMap { items.firstIndex(of: $0) })
      #expect(place - places[places.count - 1] <= max(1, seen - 1))
      places.append(place)
    }
    #expect(places.last == items.count - 1 && model.toast == .warning(ReasonWords.atEnd))
  }

  @Test func `given nothing is there, then it says so`() async throws {
    var model = try await Model.at(0)
    model.hit(.character("0"), .down)
    #expect(model.toast == .warning(ReasonWords.nothingToSelect))
    model.hit(.character("2"), .down)
    #expect(model.toast == .warning(ReasonWords.nothingToSelect))
  }

  @Test func `given a message, when others are delivered, then it stays selected`() async throws {
    var model = try await Model.at(24)
    model.hit(.down, .down, .down)
    let item = try #require(model.selection)
    _ = model.update(.snapshot(try await Moment.shared.at(step: 25).now))
    #expect(model.selection == item)
    #expect(model.snapshot.flights.firstIndex { Item($0) == item } != 2)
  }

  @Test func `given a message, when it is delivered, then nothing is selected`() async throws {
    var model = try await Model.at(24)
    model.hit(.down)
    #expect(model.selection != nil)
    _ = model.update(.snapshot(try await Moment.shared.at(step: 25).now))
    #expect(model.selection == nil)
  }

  @Test func `given a selection, then its line is in sight and looks selected`() async throws {
    var model = try await Model.at(nil)
    for pane in 1...5 {
      model.hit(.character(Character(String(pane))), .end)
      let frame = Rect(row: 0, column: 0, rows: 9, columns: 27)
      let lines = PaneContent(model: model, look: Look(model.settings))
        .lines(Layout.Placed(pane: model.focus, frame: frame))
      #expect(lines.filter { $0.overlay == .selection }.map(\.item) == [model.selection])
    }
  }
}

@Suite struct `The log` {
  /// A log of `count` entries, of which the snapshot holds the part that was asked for.
  private func model(_ count: Int) async throws -> Model {
    var model = try await Model.at(30)
    model.focus = .log
    model.snapshot = Self.part(of: model.snapshot, count, from: nil)
    return model
  }

  private static func part(of snapshot: Snapshot, _ count: Int, from start: Int?) -> Snapshot {
    var snapshot = snapshot
    snapshot.position = count
    let last = max(1, count - Snapshot.rowLimit + 1)
    let first = min(max(1, start ?? last), last)
    snapshot.log = (first...min(count, first + Snapshot.rowLimit - 1)).map { position in
      var row = snapshot.log[0]
      row.position = position
      return row
    }
    return snapshot
  }

  @Test func `follows its end as long as nothing is selected`() async throws {
    let model = try await model(5_000)
    let lines = LogContent(model: model, look: Look(.test())).lines(Size(columns: 76, rows: 9))
    #expect(lines.last?.item == .entry(5_000))
    #expect(lines.compactMap(\.item).count == 8)
  }

  @Test func `stays where it is once something is selected, while it grows`() async throws {
    var model = try await model(5_000)
    model.hit(.up, .up, .up)
    #expect(model.selection == .entry(4_997))
    _ = model.update(.snapshot(Self.part(of: model.snapshot, 5_050, from: model.logStart)))
    #expect(model.selection == .entry(4_997))
  }

  @Test func `given End, or ↓ past the last entry but one, then it follows again`() async throws {
    var model = try await model(5_000)
    model.hit(.up, .end)
    #expect(model.selected[.log] == nil)
    model.hit(.up, .down)
    #expect(model.selected[.log] == nil)
    model.hit(.down)
    #expect(model.toast == .warning(ReasonWords.atEnd))
  }

  @Test func `asks for the part that is to be seen`() async throws {
    var model = try await model(5_000)
    #expect(model.hit(.home).contains(.command(.showLog(from: 1))))
    _ = model.update(.snapshot(Self.part(of: model.snapshot, 5_000, from: 1)))
    #expect(model.hit(.down) == [.command(.showDetail(.entry(2)))])
    #expect(model.hit(.end).contains(.command(.showLog(from: nil))))
  }

  @Test func `shows every entry on the way from its end to its start`() async throws {
    var model = try await model(700)
    var seen: [Int] = []
    while model.toast == nil {
      for case .command(.showLog(let start)) in model.hit(.up) {
        _ = model.update(.snapshot(Self.part(of: model.snapshot, 700, from: start)))
      }
      let lines = LogContent(model: model, look: Look(.test())).lines(Size(columns: 76, rows: 30))
      guard let position = model.selection?.position, model.toast == nil else { continue }
      #expect(lines.contains { $0.item == .entry(position) })
      seen.append(position)
    }
    #expect(seen == (1..<700).reversed())
  }

  @Test func `marks what the last step recorded`() async throws {
    let model = try await Model.at(16)
    let lines = LogContent(model: model, look: Look(.test())).lines(Size(columns: 76, rows: 30))
    let new = lines.filter { $0.overlay == .changed }.compactMap { $0.item?.position }
    let led = try #require(model.snapshot.last).led.map(\.position)
    #expect(new == led)
  }

  @Test(arguments: [(30, 1), (44, 1), (64, 2), (80, 3), (110, 4), (190, 5)])
  func `drops columns rather than squeezing them`(columns: Int, heads: Int) async throws {
    let model = try await Model.at(30)
    let head = LogColumns(columns, model, Look(model.settings)).head
    let words = head.spans.map(\.text).joined()
    let shown = ["time", "message", "about", "from and to", "what it says"].filter {
      words.contains($0)
    }
    #expect(shown.count == heads)
    #expect(Line.columns(head.spans) <= columns)
  }
}

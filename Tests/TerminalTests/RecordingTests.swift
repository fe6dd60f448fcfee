import Foundation
import Testing

@testable import Terminal

@Suite struct `A recording of a terminal` {
  private let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/orderflow-\(UUID().uuidString).cast"
  }

  private struct Line: Equatable {
    let time: Double
    let code, data: String
  }

  /// The lines after the first, each of which has to be JSON.
  private func lines() throws -> [Line] {
    try text().split(separator: "\n").dropFirst().map { text in
      let parts = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any])
      return Line(
        time: try #require(parts[0] as? Double), code: try #require(parts[1] as? String),
        data: try #require(parts[2] as? String))
    }
  }

  private func text() throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func grid(_ text: String, _ size: Size, _ style: Style = .plain) -> Grid {
    var grid = Grid(size: size)
    grid.put(text, at: Position(row: 0, column: 0), style: style)
    return grid
  }

  /// A clock that is 250 ms later each time it is looked at.
  private final class Ticks {
    private var now = 0

    func next() -> Int {
      now += 250
      return now
    }
  }

  private func recording(limit: Int = Recording.limit) throws -> Recording {
    let ticks = Ticks()
    let recording = try Recording(path, limit: limit) { ticks.next() }
    recording.begin(size: Size(columns: 8, rows: 2), title: "a \"b\"\n")
    return recording
  }

  @Test func `given frames, markers and another size, then each is a line, with its time`() throws {
    defer { unlink(path) }
    let recording = try recording()
    let small = Size(columns: 8, rows: 2)
    recording.add(grid("한글", small), cursor: nil)
    recording.add(grid("한글", small), cursor: nil)
    recording.mark(["ORDER_PLACED 1001", "ITEMS_LOCKED 1001"])
    recording.add(grid("한 l", small), cursor: Position(row: 1, column: 2))
    recording.add(grid("x", Size(columns: 4, rows: 1)), cursor: nil)
    let first = try #require(try text().split(separator: "\n").first)
    let header = try #require(
      try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(header["version"] as? Int == 2)
    #expect(header["width"] as? Int == 8)
    #expect(header["height"] as? Int == 2)
    #expect(header["title"] as? String == "a \"b\"\n")
    let lines = try lines()
    #expect(lines.map(\.code) == ["o", "m", "m", "o", "r", "o"])
    #expect(lines.map(\.time) == [0.25, 0.5, 0.75, 1, 1.25, 1.5])
    #expect(lines[0].data == "\u{1B}[0m\u{1B}[2J\u{1B}[?25l\u{1B}[1;1H한글")
    #expect(lines[1].data == "ORDER_PLACED 1001")
    #expect(lines[3].data == "\u{1B}[1;3H l\u{1B}[2;3H\u{1B}[?25h")
    #expect(lines[4].data == "4x1")
  }

  @Test func `given a file of that name, then it is left alone`() throws {
    defer { unlink(path) }
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: RecordingError.exists(path: path)) { try Recording(path) }
    #expect(try text() == "mine")
  }

  @Test func `given no such folder, then it says why`() {
    let path = "/nowhere/a.cast"
    #expect(throws: RecordingError.refused(path: path, errno: ENOENT)) { try Recording(path) }
  }

  @Test func `given nothing to record after all, then there is no file`() throws {
    try recording().discard()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `given more than a file may hold, then it ends with a whole line and says so`() throws
  {
    defer { unlink(path) }
    let recording = try recording(limit: 400)
    let size = Size(columns: 8, rows: 2)
    for number in 0..<100 { recording.add(grid("\(number)", size), cursor: nil) }
    #expect(recording.failure == .full(path: path, limit: 400))
    let text = try text()
    #expect(text.utf8.count <= 400)
    #expect(text.hasSuffix("\n"))
    #expect(try !lines().isEmpty)
  }

  @Test func `given an end that came too early, then it is said in one line`() {
    #expect(RecordingError.full(path: "a.cast", limit: 256 << 20).description.contains("256 MiB"))
    #expect(
      RecordingError.refused(path: "a.cast", errno: ENOSPC).description
        == "a.cast: No space left on device")
  }

  @Test(arguments: 1...40)
  func `given any frames one after the other, then replayed it ends with the last`(
    seed: UInt64
  ) throws {
    var chance = SplitMix(state: seed)
    var encoder = FrameEncoder()
    var size = Size(columns: chance.below(30) + 1, rows: chance.below(6) + 1)
    var screen = ANSIScreen(size: size)
    var grid = Grid(size: size)
    for _ in 0..<30 {
      if chance.below(10) == 0 {
        size = Size(columns: chance.below(30) + 1, rows: chance.below(6) + 1)
        grid = Grid(size: size)
        screen.resize(size)
      }
      for _ in 0..<chance.below(6) { grid.scribble(&chance) }
      let cursor =
        chance.below(2) == 0
        ? nil : Position(row: chance.below(size.rows), column: chance.below(size.columns))
      screen.write(encoder.difference(to: grid, cursor: cursor))
      #expect(screen.grid == grid)
      #expect(screen.cursor == cursor)
    }
    #expect(screen.unknown == [])
  }

  @Test func `given a terminal that records, then it is that terminal, and news become markers`()
    throws
  {
    defer { unlink(path) }
    let memory = try MemoryTerminal(
      size: Size(columns: 8, rows: 2), script: [.key(.enter), .endOfInput])
    var news = [["ORDER_PLACED 1001"], []]
    let terminal = RecordingTerminal(memory, try recording()) { news.removeFirst() }
    #expect(terminal.size == memory.size)
    #expect(terminal.capabilities == memory.capabilities)
    terminal.waker.wake()
    #expect(terminal.next(timeoutMilliseconds: nil) == .woken)
    let shown = grid("x", memory.size)
    terminal.show(shown, cursor: nil)
    #expect(terminal.next(timeoutMilliseconds: nil) == .key(.enter))
    terminal.setMouse(true)
    terminal.redraw()
    terminal.suspend()
    #expect(terminal.copyToClipboard("text"))
    terminal.restore()
    #expect(memory.shown == [shown])
    #expect(memory.requests == [.mouse(true), .redraw, .suspend, .copy("text"), .restore])
    #expect(try lines().map(\.code) == ["m", "o"])
  }
}

extension SplitMix {
  /// From 0 to below `end`.
  fileprivate mutating func below(_ end: Int) -> Int { next(0...max(0, end - 1)) }
}

extension Grid {
  /// Writes something somewhere, over edges and halves of wide characters.
  fileprivate mutating func scribble(_ chance: inout SplitMix) {
    let texts = ["plain", "한글 세 글자", "─╮╰", " ", "é", "日", "\"\\"]
    let colours: [Colour] = [.standard, .ansi(1), .ansi(12), .rgb(1, 2, 3)]
    let style = Style(
      foreground: colours[chance.below(colours.count)],
      background: colours[chance.below(colours.count)],
      attributes: Attributes(rawValue: UInt8(chance.below(32))))
    put(
      texts[chance.below(texts.count)],
      at: Position(row: chance.below(size.rows), column: chance.below(size.columns + 2) - 1),
      style: style)
  }
}

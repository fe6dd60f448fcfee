import CNcurses
import Glibc
import Testing

@testable import Terminal

@Suite struct `Scalars and their cells` {
  @Test func `given a text, then it comes apart into cells`() {
    let cells = Graphemes("a한e\u{301}\u{1B}").map { ($0.grapheme.scalars, $0.columns) }
    #expect(cells.map(\.0) == [["a"], ["한"], ["e", "\u{301}"], ["\u{FFFD}"]])
    #expect(cells.map(\.1) == [1, 2, 1, 1])
  }

  @Test func `given the edges of the wide ranges, then they are wide and their neighbours not`() {
    let ranges: [(UInt32, UInt32)] = [(0x2E80, 0x303E), (0xAC00, 0xD7A3), (0xFF01, 0xFF60)]
    for (first, last) in ranges {
      #expect(WideScalars.contains(first) && WideScalars.contains(last))
      #expect(!WideScalars.contains(first - 1) && !WideScalars.contains(last + 1))
    }
    #expect(!WideScalars.contains(0) && !WideScalars.contains(0x10FFFF))
  }

  @Test func `given what this program draws, then the C library finds it as wide`() {
    // ncurses asks the C library, and the painter replaces what they disagree about.
    setlocale(LC_CTYPE, "C.UTF-8")
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2190...0x21FF, 0x2500...0x259F, 0x3041...0x3096,
      0x3131...0x3163, 0x4E00...0x9FFC, 0xAC00...0xD7A3, 0xFF01...0xFF60,
    ]
    for value in ranges.joined() {
      let columns = Int32(Grapheme(value).columns)
      #expect(cncurses_width(wchar_t(value)) == columns, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `given all syllables in jamo, then each is composed to itself`() {
    for value in UInt32(0xAC00)...0xD7A3 {
      guard let parts = HangulComposition.parts(of: value) else {
        Issue.record("no parts of U+\(String(value, radix: 16))")
        continue
      }
      let start = HangulComposition.compose(
        0x1100 + UInt32(parts.lead), 0x1161 + UInt32(parts.vowel))
      let whole =
        parts.final == 0
        ? start : start.flatMap { HangulComposition.compose($0, 0x11A7 + UInt32(parts.final)) }
      #expect(whole == value)
    }
  }

  @Test(
    arguments: [
      (0x1100, 0x11A8), (0xAC01, 0x11A8), (0xAC00, 0x11A7), (0x41, 0x1161), (0x1113, 0x1161),
    ] as [(UInt32, UInt32)])
  func `given what makes no syllable, then nothing is composed`(first: UInt32, second: UInt32) {
    #expect(HangulComposition.compose(first, second) == nil)
  }

  @Test func `given a grapheme with marks, then it holds two and no more`() {
    let one = Grapheme(0x61).adding(mark: 0x301)
    let two = one.adding(mark: 0x10FFFD)
    #expect(one.scalars == ["a", "\u{301}"])
    #expect(two.scalars == ["a", "\u{301}", "\u{10FFFD}"])
    #expect(two.adding(mark: 0x302) == two)
    #expect(Grapheme.rightHalf.scalars.isEmpty)
  }

  @Test func `given a cell, then it is small`() {
    #expect(MemoryLayout<Cell>.stride <= 24)
  }

  @Test func `given cells, then they say what they show`() {
    var grid = Grid(size: Size(columns: 3, rows: 1))
    grid.put("한", at: .origin)
    let cells = Array(grid[row: 0])
    #expect(cells.map(\.columns) == [2, 0, 1])
    #expect(cells.map(\.character) == ["한", nil, " "])
    #expect(grid[row: 9].isEmpty && grid[row: -1].isEmpty)
    #expect(grid[Position(row: -1, column: 0)] == .blank)
  }
}

@Suite struct `Bytes put together` {
  private func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var assembler = UTF8Assembler()
    var result = bytes.flatMap { assembler.take($0) }
    if assembler.abandon() { result.append("\u{FFFD}") }
    return result
  }

  @Test(arguments: ["a", "é", "한글", "😀", "a한😀b", "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"])
  func `given UTF-8, then it comes out as it is`(text: String) {
    #expect(scalars(Array(text.utf8)) == Array(text.unicodeScalars))
  }

  @Test func `given a start without its rest, then what comes next is not touched`() {
    #expect(scalars([0xED, 0x95, 0x61]) == ["\u{FFFD}", "a"])
    #expect(scalars([0xED, 0xC3, 0xA9]) == ["\u{FFFD}", "é"])
    #expect(scalars([0xF0, 0x9F, 0x98]) == ["\u{FFFD}"])
  }

  @Test func `given forbidden forms, then they are replaced`() {
    #expect(scalars([0xC0, 0x61]) == ["\u{FFFD}", "a"])
    #expect(scalars([0xE0, 0x80, 0xAF]) == ["\u{FFFD}"])
    #expect(scalars([0xF4, 0x90, 0x80, 0x80]) == ["\u{FFFD}"])
    #expect(scalars([0xFF, 0xFE, 0x80]) == ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}"])
  }

  @Test func `given a paste that holds half an end mark, then it is part of the paste`() {
    var paste = PasteBuffer(limit: 100)
    let ended = Array("a\u{1B}[20\u{1B}[201~".utf8).map { paste.take($0) }
    #expect(ended.last == true && !ended.dropLast().contains(true))
    #expect(paste.end() == "a\u{1B}[20")
    #expect(paste.end() == "")
  }

  @Test func `given line breaks of any kind in a paste, then they are all the same`() {
    var paste = PasteBuffer(limit: 100)
    for byte in "a\rb\r\nc\nd\r\r".utf8 { _ = paste.take(byte) }
    #expect(paste.end() == "a\nb\nc\nd\n\n")
  }
}

@Suite struct `Calls of the waker` {
  @Test func `given no call, then nobody was called`() throws {
    #expect(try !Waker().attend())
  }

  @Test func `given calls, then they are one, and a later one is another`() throws {
    let waker = try Waker()
    waker.wake()
    waker.wake()
    #expect(waker.attend() && !waker.attend())
    waker.wake()
    #expect(waker.attend() && !waker.attend())
  }

  @Test func `given a call after attending, then the descriptor is readable again`() throws {
    let waker = try Waker()
    func isReadable() -> Bool {
      Readiness.wait(
        keyboard: waker.descriptor, waker: waker.descriptor, signals: waker.descriptor,
        milliseconds: 0
      ).waker
    }
    #expect(!isReadable())
    waker.wake()
    #expect(isReadable())
    _ = waker.attend()
    #expect(!isReadable())
  }

  @Test func `given a pipe that is full, then putting more does not block`() throws {
    let pipe = try Pipe()
    for _ in 0..<100_000 { pipe.put(1) }
    #expect(pipe.drain().count == 64)
  }
}

@Suite struct `Reasons not to start` {
  @Test(arguments: [
    (TerminalError.notATerminal, "standard input and output are not a terminal"),
    (.unusableTerm("dumb"), "TERM=dumb is unknown here or cannot move its cursor"),
    (.unusableTerm(""), "TERM is not set, so nothing is known about the terminal"),
    (.alreadyInUse, "the terminal is already in use by this process"),
    (.system(24), "the terminal could not be opened: system error 24"),
  ])
  func `given an error, then it says so in one line`(error: TerminalError, text: String) {
    #expect(error.description == text)
  }

  @Test func `given a TERM with an escape in it, then it does not reach the terminal`() {
    #expect(!TerminalError.unusableTerm("\u{1B}[2J\n").description.contains { $0 < " " })
  }
}

import Terminal
import Testing

@Suite struct `A terminal in memory` {
  private let size = Size(columns: 4, rows: 2)

  @Test func `given a script, then it comes in order and then the end`() throws {
    let terminal = try MemoryTerminal(size: size, script: [.key(.enter)])
    terminal.feed(.key(.tab), .resumed)
    let inputs = (0..<5).map { _ in terminal.next(timeoutMilliseconds: nil) }
    #expect(inputs == [.key(.enter), .key(.tab), .resumed, .endOfInput, .endOfInput])
  }

  @Test func `given a new size in the script, then the terminal has it`() throws {
    let terminal = try MemoryTerminal(size: size, script: [.resized(Size(columns: 9, rows: 9))])
    _ = terminal.next(timeoutMilliseconds: 0)
    #expect(terminal.size == Size(columns: 9, rows: 9))
  }

  @Test func `given frames, then they are kept`() throws {
    let terminal = try MemoryTerminal(size: size)
    let grid = Grid(size: size)
    terminal.show(grid, cursor: Position(row: 1, column: 1))
    #expect(terminal.shown == [grid])
    #expect(terminal.cursor == Position(row: 1, column: 1))
  }

  @Test func `given requests, then they are kept and suspending is followed by resuming`() throws {
    let terminal = try MemoryTerminal(size: size)
    terminal.setMouse(true)
    terminal.suspend()
    terminal.redraw()
    let long = String(repeating: "x", count: Capabilities.clipboardLimit + 1)
    #expect(terminal.copyToClipboard("주문") && !terminal.copyToClipboard(long))
    terminal.restore()
    #expect(terminal.next(timeoutMilliseconds: nil) == .resumed)
    #expect(terminal.requests == [.mouse(true), .suspend, .redraw, .copy("주문"), .restore])
  }

  @Test func `given many calls of the waker from many tasks, then the loop wakes at least once`()
    async throws
  {
    let terminal = try MemoryTerminal(size: size, script: [.key(.enter)])
    let waker = terminal.waker
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { for _ in 0..<1_000 { waker.wake() } } }
    }
    #expect(terminal.next(timeoutMilliseconds: nil) == .woken)
    #expect(terminal.next(timeoutMilliseconds: nil) == .key(.enter))
    waker.wake()
    #expect(terminal.next(timeoutMilliseconds: nil) == .woken)
  }
}

import Glibc
import PseudoTerminal
import Terminal
import Testing

@Suite(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
struct `A terminal inside tmux` {
  private func probe(
    _ shell: Bool = false, columns: Int = 40, rows: Int = 8
  ) throws -> TmuxSession {
    let path = try #require(BuiltProduct.path(of: "TerminalProbe"))
    let command = shell ? "env PS1='shell$ ' bash --norc -i" : path
    let session = try TmuxSession(running: command, columns: columns, rows: rows)
    if shell { try session.type("\(path)\n") }
    return session
  }

  @Test func `given a start, then the screen is what the grid is`() throws {
    let session = try probe(columns: 30, rows: 4)
    let expected = """
      ┌─ probe 30×4 ───────────────┐
      │한글 → ready                │
      │palette                     │
      └────────────────────────────┘

      """
    #expect(try session.screen(becoming: expected) == expected)
    #expect(try session.screen(withStyles: true).contains("\u{1B}[31m한글"))
  }

  @Test func `given other sizes, then the frame follows`() throws {
    let session = try probe()
    #expect(try session.screen(showing: "probe 40×8") != nil)
    try session.resize(columns: 25, rows: 5)
    #expect(try session.screen { $0.hasPrefix("┌─ probe 25×5 ──────────┐\n") } != nil)
    try session.resize(columns: 1, rows: 1)
    try session.resize(columns: 60, rows: 9)
    #expect(try session.screen(showing: "probe 60×9") != nil)
  }

  @Test func `given Ctrl-Z and fg, then the shell is usable and the screen comes back`() throws {
    let session = try probe(true)
    #expect(try session.screen(showing: "ready") != nil)
    try session.press("C-z")
    #expect(try session.screen(showing: "Stopped") != nil)
    try session.type("echo $((6 * 7)) ok\n")
    #expect(try session.screen(showing: "42 ok") != nil)
    try session.type("fg\n")
    #expect(try session.screen(showing: "resumed") != nil)
    try session.press("k")
    #expect(
      try session.screen { $0.contains("character k") && $0.hasPrefix("┌─ probe 40×8") } != nil)
    try session.press("q")
    #expect(try session.screen(showing: "shell$") != nil)
  }

  @Test func `given a key that suspends, then it comes back as well`() throws {
    let session = try probe(true)
    #expect(try session.screen(showing: "ready") != nil)
    try session.press("z")
    #expect(try session.screen(showing: "Stopped") != nil)
    try session.resize(columns: 50, rows: 9)
    try session.type("fg\n")
    #expect(try session.screen(showing: "probe 50×9") != nil)
    #expect(try session.screen(showing: "resumed") != nil)
  }

  @Test func `given something wrote on the screen, then Ctrl-L brings it back`() throws {
    let session = try probe()
    #expect(try session.screen(showing: "ready") != nil)
    let before = try session.screen()
    let process = try #require(try session.processIdentifier())
    try #"\#rdirt"#.write(toTerminalOf: process)
    #expect(try session.screen(showing: "dirt") != nil)
    try session.press("C-l")
    let start = before.prefix(20)
    #expect(try session.screen { !$0.contains("dirt") && $0.hasPrefix(start) } != nil)
  }
}

extension String {
  /// Writes the text on the screen behind the back of the program that owns it.
  fileprivate func write(toTerminalOf process: Int32) throws {
    let terminal = open("/proc/\(process)/fd/1", O_WRONLY | O_NOCTTY)
    try #require(terminal >= 0)
    _ = Glibc.write(terminal, self, utf8.count)
    close(terminal)
  }
}

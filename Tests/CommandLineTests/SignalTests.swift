import Glibc
import PseudoTerminal
import Testing

/// What the system may do to the program while its screen is in use.
@Suite struct `orderflow play under signals` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func play() throws -> PseudoTerminal {
    let terminal = try sandbox.play(["play", "--store", sandbox.path("day.sqlite")])
    #expect(terminal.shows("step 5"))
    terminal.send("nn")
    #expect(terminal.shows("step 7"))
    return terminal
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP])
  func `given one that kills, then the modes are back, it dies by it, and what was shown is stored`(
    signal: Int32
  ) throws {
    let terminal = try play()
    let start = terminal.output.count
    terminal.send(signal: signal)
    #expect(terminal.waitForEnd() == .signalled(signal))
    #expect(terminal.modes == terminal.modesBefore)
    let left = String(decoding: terminal.output[start...], as: UTF8.self)
    for sequence in ["?2026l", "?1000l", "?2004l", "?25h", "?1049l"] {
      #expect(left.contains("\u{1B}[" + sequence))
    }
    let verified = try sandbox.run("verify", "day.sqlite")
    #expect(verified.termination == .exited(0))
    #expect(verified.text.contains("steps             7"))
  }

  @Test func `given it goes on without having stopped, then all is drawn again`() throws {
    let terminal = try play()
    let start = terminal.output.count
    terminal.send(signal: SIGCONT)
    #expect(terminal.read(until: "\u{1B}[2J", after: start))
    #expect(terminal.read(until: "\u{1B}[?2026l", after: start))
    terminal.send("n")
    #expect(terminal.shows("step 8"))
  }

  @Test func `given a stop that only the kernel knows of, then it goes on at the size there is`()
    throws
  {
    let terminal = try play()
    terminal.send(signal: SIGSTOP)
    terminal.resize(columns: 50, rows: 12)
    terminal.send(signal: SIGCONT)
    #expect(terminal.shows("60×16"))
    terminal.resize(columns: 80, rows: 24)
    #expect(terminal.shows("step 7"))
  }

  @Test func `given sizes and signals in a storm, then it lives, and ends in order`() throws {
    let terminal = try play()
    for round in 1...80 {
      terminal.resize(columns: 1 + round * 41 % 200, rows: 1 + round * 29 % 60)
      terminal.send(signal: round.isMultiple(of: 3) ? SIGCONT : SIGWINCH)
      terminal.send(round.isMultiple(of: 5) ? "n" : "\t")
    }
    terminal.resize(columns: 120, rows: 40)
    #expect(terminal.shows("Ordering", "Delivery"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.modesBefore)
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))
  }

  @Test(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
  func `given Ctrl-Z and fg, then the shell is usable, and the screen comes back`() throws {
    let session = try sandbox.tmux(then: "; PS1='shell$ ' exec bash --norc -i")
    #expect(try session.screen(showing: "step 5") != nil)
    try session.press("q")
    #expect(try session.screen(showing: "shell$") != nil)
    let program = try #require(BuiltProduct.path(of: "orderflow"))
    try session.type("'\(program)' play --store '\(sandbox.path("day.sqlite"))'\n")
    #expect(try session.screen(showing: "step 5") != nil)
    try session.press("n", "C-z")
    #expect(try session.screen(showing: "Stopped") != nil)
    try session.type("echo $((6 * 7)) ok\n")
    #expect(try session.screen(showing: "42 ok") != nil)
    try session.resize(columns: 100, rows: 30)
    try session.type("fg\n")
    #expect(try session.screen { $0.contains("step 6") && !$0.contains("42 ok") } != nil)
    try session.press("n")
    #expect(try session.screen(showing: "step 7") != nil)
    try session.press("q")
    #expect(try session.screen(showing: "Kept in") != nil)
  }
}

import Glibc
import PseudoTerminal
import Testing

/// The probe in a pseudo terminal, once it has drawn.
private func drawnProbe(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
  let path = try #require(BuiltProduct.path(of: "TerminalProbe"))
  let usual = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  let terminal = try PseudoTerminal(
    running: path, environment: usual.merging(environment) { $1 })
  try #require(terminal.read(until: "ready"))
  // The frame is whole.
  try #require(terminal.read(until: "\u{1B}[?2026l"))
  return terminal
}

@Suite struct `What guards the terminal` {
  private let leaving = "\u{1B}[?1049l"

  @Test func `given a note on standard error, then it shows only after the screen is left`() throws
  {
    let terminal = try drawnProbe()
    terminal.send("e")
    #expect(terminal.read(until: "character e"))
    #expect(!terminal.text.contains("a note"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let note = try #require(terminal.text.ranges(of: "a note").first)
    let left = try #require(terminal.text.ranges(of: leaving).last)
    #expect(left.upperBound <= note.lowerBound)
  }

  @Test func `given exit is called somewhere, then the terminal is given back first`() throws {
    let terminal = try drawnProbe()
    terminal.send("x")
    #expect(terminal.waitForEnd() == .exited(7))
    #expect(terminal.text.contains(leaving))
    #expect(terminal.modes?.isByLine == true && terminal.modes?.echoes == true)
  }

  @Test func `given another thread runs out of stack, then the terminal is whole`() throws {
    let terminal = try drawnProbe()
    terminal.send("o")
    #expect(terminal.waitForEnd() == .signalled(SIGSEGV))
    #expect(terminal.text.contains(leaving))
    #expect(terminal.modes?.isByLine == true)
  }

  @Test func `given a crash, then the terminal is given back once`() throws {
    let terminal = try drawnProbe()
    terminal.send(signal: SIGABRT)
    #expect(terminal.waitForEnd() == .signalled(SIGABRT))
    #expect(terminal.text.ranges(of: leaving).count == 1)
  }

  @Test func `given two hangups, as when a window is closed, then the end is in order`() throws {
    let terminal = try drawnProbe()
    terminal.send(signal: SIGHUP)
    terminal.send(signal: SIGHUP)
    #expect(terminal.waitForEnd() == .signalled(SIGHUP))
    #expect(terminal.text.contains(leaving))
  }

  @Test func `given it is killed while it waits, then nothing else matters`() throws {
    let terminal = try drawnProbe()
    terminal.send(signal: SIGKILL)
    #expect(terminal.waitForEnd() == .signalled(SIGKILL))
  }

  @Test func `given it goes on without having stopped, then the screen is sent again`() throws {
    let terminal = try drawnProbe()
    let before = terminal.output.count
    terminal.send(signal: SIGCONT)
    #expect(terminal.read(until: "resumed", after: before))
    #expect(terminal.read(until: "ready", after: before))
  }

  @Test func `given a stop that only the kernel knows of, then going on sends all again`() throws {
    let terminal = try drawnProbe()
    terminal.send(signal: SIGSTOP)
    let before = terminal.output.count
    terminal.resize(columns: 60, rows: 20)
    terminal.send(signal: SIGCONT)
    // Of the title only what is other may be sent, where ncurses heard of the size before all was sent.
    #expect(terminal.read(until: "60×20", after: before))
    #expect(terminal.read(until: "ready", after: before))
  }
}

@Suite struct `What is drawn in the extreme` {
  @Test func `given more colours than there is room for, then all is drawn and it goes on`() throws
  {
    let terminal = try drawnProbe()
    let before = terminal.output.count
    terminal.send("p")
    #expect(terminal.read(until: "character p", after: before))
    terminal.send("pkq")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("character k"))
  }

  @Test func `given no choice but ASCII colours, then eight are enough`() throws {
    let terminal = try drawnProbe(["TERM": "xterm"])
    #expect(terminal.read(until: "eight"))
    #expect(terminal.text.contains("\u{1B}[31m"))
    terminal.send("ppq")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(!terminal.text.contains("38;5"))
  }

  @Test func `given ten thousand keys at once, then none is lost`() throws {
    let terminal = try drawnProbe()
    terminal.send(String(repeating: "k", count: 10_000) + "\u{1B}[200~end\u{1B}[201~")
    #expect(terminal.read(until: "pasted end"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}

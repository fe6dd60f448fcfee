import Glibc
import PseudoTerminal
import Terminal
import Testing

/// The probe in a pseudo terminal, after its first frame.
private func probe(
  _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
) throws -> PseudoTerminal {
  let path = try #require(BuiltProduct.path(of: "TerminalProbe"))
  let usual = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  return try PseudoTerminal(
    running: path, environment: usual.merging(environment) { $1 }, columns: columns, rows: rows)
}

@Suite struct `A terminal of its own` {
  @Test func `given a key, then only what changed is sent, in one synchronised frame`() throws {
    let terminal = try probe()
    #expect(terminal.rests())
    let before = terminal.output.count
    terminal.send("ㅂ")
    #expect(terminal.read(until: "\u{1B}[?2026l", after: before))
    let frame = String(decoding: terminal.output[before...], as: UTF8.self)
    #expect(frame.hasPrefix("\u{1B}[?2026h") && frame.contains("character ㅂ"))
    #expect(frame.utf8.count < 80)
  }

  @Test func `given q, then the program ends in order and the modes are as they were`() throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    #expect(terminal.modes != terminal.modesBefore && terminal.modes?.isByLine == false)
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.modesBefore)
    #expect(terminal.text.contains("\u{1B}[?1049l") && terminal.text.contains("\u{1B}[?2004l"))
  }

  @Test func `given a new size, then the program hears of it while it waits`() throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.resize(columns: 100, rows: 30)
    #expect(terminal.read(until: "resized 100×30"))
    terminal.resize(columns: 1, rows: 1)
    terminal.resize(columns: 40, rows: 10)
    #expect(terminal.read(until: "resized 40×10"))
  }

  @Test(arguments: [(1, 1), (2, 2), (300, 100), (3, 40)])
  func `given a screen of any size, then the program runs and ends`(
    columns: Int, rows: Int
  ) throws {
    let terminal = try probe(columns: columns, rows: rows)
    #expect(terminal.read(until: "\u{1B}[?2026l"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [
    ("\u{1B}[A", "key up"), ("\u{1B}OA", "key up"), ("\u{1B}", "key escape"),
    ("\u{1B}[1;2A", "key up"), ("\u{1B}[Z", "key backTab"), ("\u{1B}[15~", "key function(5)"),
    ("\u{C}", "key control(\"l\")"), ("바", "character 바"), ("w", "woken"),
    ("\u{1B}[<0;3;4M", "mouse press left 3,2"), ("\u{1B}[<64;3;4M", "mouse wheelUp none 3,2"),
    ("\u{1B}[200~붙여 q\u{1B}[201~", "pasted 붙여 q"), ("y", "\u{1B}]52;c;7KO866y4\u{7}"),
  ])
  func `given what a terminal sends, then the program understands`(
    sent: String, shown: String
  ) throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.send(sent)
    #expect(terminal.read(until: shown), "\(terminal.text.debugDescription)")
  }

  @Test func `given the terminal is closed, then nothing is left behind`() throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.send(signal: SIGHUP)
    #expect(terminal.waitForEnd() == .signalled(SIGHUP))
  }

  @Test func `given the program rests, then nothing is sent, and it takes no processor time`()
    throws
  {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    #expect(terminal.rests())
  }
}

@Suite struct `A terminal after the end` {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `given a signal that ends, then the loop hears of it and the process dies by it`(
    signal: Int32
  ) throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.send(signal: signal)
    #expect(terminal.waitForEnd() == .signalled(signal))
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT])
  func `given a signal that kills, then the terminal is whole and the signal is kept`(
    signal: Int32
  ) throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    let drawn = terminal.output.count
    terminal.send(signal: signal)
    #expect(terminal.waitForEnd() == .signalled(signal))
    #expect(terminal.modes == terminal.modesBefore)
    let left = String(decoding: terminal.output[drawn...], as: UTF8.self)
    for sequence in ["?2026l", "?1000l", "?1002l", "?1006l", "?2004l", "?25h", "?1049l"] {
      #expect(left.contains("\u{1B}[" + sequence))
    }
  }

  @Test func `given a failed precondition, then its message stands on the whole terminal`() throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.send("!")
    #expect(terminal.waitForEnd() == .signalled(SIGILL))
    #expect(terminal.modes == terminal.modesBefore)
    let words = terminal.text.components(after: "\u{1B}[?1049l")
    #expect(words.contains("Fatal error: asked to fail"))
    #expect(!words.contains("Press space"))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `given a loop that hangs, then the second signal ends it at once`(signal: Int32) throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.send("#")
    #expect(terminal.read(until: "it hangs"))
    terminal.send(signal: signal)
    #expect(terminal.read(until: "a signal came"))
    terminal.send(signal: signal)
    #expect(terminal.waitForEnd() == .signalled(signal))
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test func `given Ctrl-C as a key, then it is the signal`() throws {
    let terminal = try probe()
    #expect(terminal.read(until: "ready"))
    terminal.send("\u{3}")
    #expect(terminal.waitForEnd() == .signalled(SIGINT))
  }
}

@Suite struct `A terminal that can do less` {
  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func `given a TERM that cannot be used, then one line says so and nothing is drawn`(
    name: String
  ) throws {
    let terminal = try probe(["TERM": name])
    #expect(terminal.waitForEnd() == .exited(2))
    #expect(terminal.text.hasPrefix("probe: TERM"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `given no UTF-8, then only ASCII is sent, and Korean keys still arrive`() throws {
    let terminal = try probe(["LC_ALL": "C"])
    #expect(terminal.read(until: "????") && terminal.read(until: "> ready"))
    terminal.send("ㅂq")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("character ??"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `given a locale that is not installed but has UTF-8, then Korean is shown`() throws {
    let terminal = try probe(["LC_ALL": "xx_XX.UTF-8"])
    #expect(terminal.read(until: "한글"))
  }

  @Test func `given NO_COLOR, then no colour is sent`() throws {
    let coloured = try probe()
    #expect(coloured.read(until: "palette") && coloured.text.contains("\u{1B}[31m"))
    let terminal = try probe(["NO_COLOR": "1"])
    #expect(terminal.read(until: "none"))
    #expect(!terminal.text.contains("\u{1B}[31m"))
  }

  @Test func `given an old terminal, then nothing of xterm is sent to it`() throws {
    let terminal = try probe(["TERM": "vt100"])
    #expect(terminal.read(until: "ready"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    for sequence in ["?2026", "?2004", "?1000", "?1006", "?1049"] {
      #expect(!terminal.text.contains(sequence))
    }
  }
}

extension String {
  /// What stands after the last occurrence of `mark`; all of it where there is none.
  fileprivate func components(after mark: String) -> String {
    ranges(of: mark).last.map { String(self[$0.upperBound...]) } ?? self
  }
}

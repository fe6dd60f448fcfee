import Foundation
import PseudoTerminal
import Testing

@Suite struct `orderflow run` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `given text, then each line has its position, time, kind, name, source and order`()
    throws
  {
    let lines = try sandbox.run("run", "happy-path").lines
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ")
      #expect(words.count == 5 || words.count == 6)
      #expect(words.first == "\(index + 1)")
      #expect(["command", "event", "reply"].contains(words[2]))
    }
    let placed = try #require(lines.first { $0.contains(" ORDER_PLACED ") })
    #expect(
      placed.hasSuffix(
        "  2026-03-02T09:00:01.000Z  event    ORDER_PLACED                  ordering           1001"
      ))
    #expect(lines.contains { $0.contains(" ORDER_SHIPPING ") })
  }

  @Test func `given no scenario, then it is the happy path`() throws {
    #expect(try sandbox.run("run").output == sandbox.run("run", "happy-path").output)
  }

  @Test(arguments: [("three-orders", "text"), ("busy-day", "jsonl")])
  func `given two processes, then the bytes are the same; given another seed, then not`(
    scenario: String, format: String
  ) throws {
    let once = try sandbox.run("run", scenario, "--format", format)
    let again = try sandbox.run("run", scenario, "--format", format)
    #expect(once.output == again.output && !once.output.isEmpty)
    let other = try sandbox.run("run", scenario, "--seed", "8", "--format", format)
    #expect(other.termination == .exited(0))
    #expect(other.output != once.output)
  }

  @Test func `given the seed of the scenario itself, then the bytes are the same`() throws {
    let itsOwn = try sandbox.run("run", "three-orders", "--seed", "3")
    #expect(try itsOwn.output == sandbox.run("run", "three-orders").output)
  }

  @Test func `given another seed, then the orders that are drawn are others too`() throws {
    func orders(_ seed: String) throws -> [String] {
      try sandbox.run("run", "busy-day", "--seed", seed, "--format", "jsonl").lines
        .filter { $0.contains("\"type\":\"PLACE_ORDER\"") }
        .map { String($0[($0.range(of: "\"data\":")?.lowerBound ?? $0.startIndex)...]) }
    }
    let (first, second) = (try orders("7"), try orders("8"))
    #expect(first.count == 300 && second.count == 300)
    #expect(first != second)
  }

  @Test func `given the reader goes away, then it ends quietly`() throws {
    for store in [[], ["--store", "day.sqlite"]] {
      let program = try sandbox.start(["run", "busy-day"] + store)
      program.read(lines: 1)
      program.stopReading()
      let result = program.waitForEnd()
      #expect(result.notices == "")
      #expect([.exited(0), .signalled(SIGPIPE)].contains(result.termination))
    }
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))
  }

  @Test func `given the output cannot be written, then it says so`() throws {
    let shell = "exec \"$0\" run busy-day > /dev/full"
    let result = try sandbox.shell(shell)
    expectRefusal(result, "standard output: No space left on device")
  }

  @Test func `given a terminal for the notices, then the log is still the same`() throws {
    let terminal = try sandbox.play(["run", "happy-path", "--format", "jsonl"])
    #expect(terminal.waitForEnd() == .exited(0))
    let shown = terminal.text.replacing("\r\n", with: "\n")
    let piped = try sandbox.run("run", "happy-path", "--format", "jsonl")
    #expect(shown == piped.text + piped.notices)
  }

  @Test func `given a name that is none, then it names those there are`() throws {
    let line =
      "\"nosuch\": no such scenario; expected a path that ends in .yaml, or one of "
      + scenarioNames.joined(separator: ", ")
    expectRefusal(try sandbox.run("run", "nosuch"), line)
    expectRefusal(try sandbox.run("nosuch"), line)
    expectRefusal(try sandbox.run("scenarios", "show", "nosuch"), line)
  }

  @Test(arguments: [
    (["run", "--bogus"], "Unknown option '--bogus'", "run"),
    (["run", "happy-path", "more"], "Unexpected argument 'more'", "run"),
    (["run", "--seed", "x"], "The value 'x' is invalid for '--seed <seed>'", "run"),
    (["run", "--seed", "-1"], "Missing value for '--seed <seed>'", "run"),
    (
      ["run", "--format", "xml"],
      "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text' and "
        + "'jsonl'.", "run"
    ),
    (["log"], "Missing expected argument '<store>'", "log"),
    (["sessions", "remove"], "expected the names of sessions, or --all", "sessions remove"),
  ])
  func `given a command line that is wrong, then a line says what, and one where to read more`(
    arguments: [String], problem: String, command: String
  ) throws {
    expectRefusal(
      try sandbox.run(arguments),
      problem + "\n  See 'orderflow \(command) --help' for more information.")
    #expect(sandbox.names() == [])
  }

  @Test(arguments: [
    (
      ["--products", "p.csv"],
      "an order book is incomplete; expected --products, --suppliers, --orders and --lines"
    ),
    (
      ["happy-path", "--products", "p", "--suppliers", "s", "--orders", "o", "--lines", "l"],
      "both a scenario and an order book; expected one of them"
    ),
    (
      ["--currency", "KRW"],
      "--currency: it goes with an order book; expected --products and the others"
    ),
    (
      ["--currency", "?", "--products", "p", "--suppliers", "s", "--orders", "o", "--lines", "l"],
      "--currency: not a currency; expected three letters such as USD or KRW"
    ),
    (
      ["--products", "p", "--suppliers", "s", "--orders", "o", "--lines", "l"],
      "p: there is no such file; expected a text file"
    ),
    (["./none.yaml"], "./none.yaml: there is no such file; expected a text file"),
    (["/"], "/: this is a directory; expected a text file"),
  ])
  func `given options that do not go together, then one line says what is expected`(
    arguments: [String], line: String
  ) throws {
    expectRefusal(try sandbox.run(["run", "--store", "x.sqlite"] + arguments), line)
    #expect(sandbox.names() == [])
  }

  @Test func `given control characters in an argument, then they do not reach the terminal`()
    throws
  {
    let odd = "\u{1B}[31m\u{7}\u{9B}2J"
    for arguments in [
      ["run", odd], ["run", "./\(odd).yaml"], ["run", "--\(odd)"], ["run", "--format", odd],
      ["log", odd], ["log", odd, "--context", odd],
      ["state", odd], ["verify", odd], ["sessions", "remove", odd], ["sessions", "resume", odd],
      ["run", "--store", "\(odd)/x"],
      ["scenarios", "show", "happy-path", "--csv", "/dev/null/\(odd)"],
    ] {
      let result = try sandbox.run(arguments)
      #expect(result.termination == .exited(2), "\(arguments)")
      let shown = result.text + result.notices
      #expect(
        shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
        "\(arguments)")
      #expect(shown.contains("\\u{1B}[31m"), "\(arguments) \(shown)")
    }
  }
}

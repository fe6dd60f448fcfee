import Glibc
import Primitives
import PseudoTerminal
import Testing

/// What a program has promised by printing it.
@Suite struct `orderflow run --store` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func log(_ file: String, _ format: String = "jsonl") throws -> [UInt8] {
    let result = try sandbox.run("log", file, "--format", format)
    #expect(result.termination == .exited(0), "\(result.notices)")
    return result.output
  }

  /// The whole lines of what was printed: the last one may be cut.
  private func wholeLines(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<((bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)])
  }

  /// A busy day with so many orders, as a file.
  private func writeDay(orders: Int) throws {
    let text = try sandbox.run("scenarios", "show", "busy-day").text
    #expect(text.contains("count: 300"))
    try sandbox.write(text.replacing("count: 300", with: "count: \(orders)"), to: "day.yaml")
  }

  /// After how many lines it is killed is the same in every run of the tests; how far the program is
  /// by then, the machine decides.
  @Test(arguments: [
    ("jsonl", orders: 120, lives: 5, upTo: 700), ("text", orders: 60, lives: 8, upTo: 600),
  ])
  func
    `given kill -9 at random moments, then what was printed is stored, and it ends as if never cut`(
      format: String, orders: Int, lives: Int, upTo: Int64
    ) throws
  {
    try writeDay(orders: orders)
    let chance = KeyedGenerator(seed: UInt64(orders))
    let uncut = try sandbox.run("run", "day.yaml", "--format", format).output
    var file = "cut-0.sqlite"
    var stored = 0
    for life in 1...lives {
      let program = try sandbox.start(["run", "day.yaml", "--store", file, "--format", format])
      // Among what is printed again, or among what is new.
      let moment = stored + Int(chance.number(in: -300...upTo, .latency, UInt64(life)))
      program.read(lines: max(1, moment))
      let printed = wholeLines(program.kill().output)
      #expect(Bytes.starts(uncut, with: printed))
      let log = try log(file, format)
      #expect(log.count >= printed.count, "lost by a kill at line \(moment)")
      #expect(Bytes.starts(uncut, with: log))
      let entries = Bytes.lineEnds(in: log[...])
      #expect(entries >= stored)
      stored = entries
      if log.count == uncut.count, life < lives { (file, stored) = ("cut-\(life).sqlite", 0) }
    }
    let last = try sandbox.run("run", "day.yaml", "--store", file, "--format", format)
    #expect(last.termination == .exited(0))
    #expect(last.output == uncut)
    #expect(try log(file, format) == uncut)
    #expect(try sandbox.run("verify", file).termination == .exited(0))
    #expect(sandbox.names().allSatisfy { !$0.hasPrefix(file + "-") })
  }

  @Test func `given kill -9 as soon as it starts, then running again works`() throws {
    for life in 0..<12 {
      let program = try sandbox.start(["run", "happy-path", "--store", "a\(life).sqlite"])
      if life > 5 { program.read(lines: 1) }
      _ = program.kill()
      let result = try sandbox.run("run", "happy-path", "--store", "a\(life).sqlite")
      #expect(result.termination == .exited(0), "\(result.notices)")
      #expect(result.lines.count == 34)
    }
  }

  @Test func `given kill -9 and a flipped bit, then verify finds it, and nothing goes on with it`()
    throws
  {
    let program = try sandbox.start(["run", "busy-day", "--store", "day.sqlite"])
    program.read(lines: 1)
    _ = program.kill()
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))
    var log = try #require(sandbox.bytes(of: "day.sqlite-wal"))
    log[log.count / 2] ^= 4
    try sandbox.write(log, to: "day.sqlite-wal")
    let main = sandbox.bytes(of: "day.sqlite")

    let result = try sandbox.run("verify", "day.sqlite")
    #expect(result.termination == .exited(1))
    let problem = try #require(result.lines.first { $0.hasPrefix("problem") })
    let found = problem.dropFirst("problem           ".count)
    let words = #/frame \d+ of \d+ in day.sqlite-wal does not fit, so \d+ frames are lost/#
    #expect(found.wholeMatch(of: words) != nil, "\(found)")
    #expect(result.lines.last == "1 problem")
    for command in ["log", "state", "branches"] {
      let left = try sandbox.run(command, "day.sqlite")
      #expect(left.termination == .exited(0))
      let warning = "day.sqlite: is damaged: \(found); what is left is shown\n"
      #expect(left.notices.hasPrefix(warning), "\(left.notices)")
    }
    let refused =
      "day.sqlite: is damaged: \(found); expected a whole session, restore it from a copy"
    expectRefusal(try sandbox.run("run", "--store", "day.sqlite"), refused)
    let terminal = try sandbox.playHere(["play", "--store", "day.sqlite"])
    #expect(terminal.waitForEnd() == .exited(2))
    #expect(terminal.text.contains(": is damaged: frame "))
    #expect(sandbox.bytes(of: "day.sqlite") == main)
    #expect(sandbox.bytes(of: "day.sqlite-wal") == log)
  }

  @Test func `given it is settled, then it is one file, and running again changes nothing`()
    throws
  {
    let first = try sandbox.run("run", "three-orders", "--store", "day.sqlite")
    #expect(first.termination == .exited(0))
    #expect(try sandbox.run("run", "three-orders").output == first.output)
    #expect(sandbox.names() == ["day.sqlite"])
    let before = try log("day.sqlite")
    for again in [
      ["run", "--store", "day.sqlite"], ["run", "three-orders", "--store", "day.sqlite"],
      ["run", "three-orders", "--seed", "3", "--store", "day.sqlite"],
    ] {
      let result = try sandbox.run(again)
      #expect(result.termination == .exited(0))
      #expect(result.output == first.output)
    }
    #expect(try log("day.sqlite") == before)
    #expect(sandbox.names() == ["day.sqlite"])
  }

  @Test func `given SIGTERM while it runs, then it ends by it and what is stored is whole`() throws
  {
    let program = try sandbox.start(["run", "busy-day", "--store", "day.sqlite"])
    program.read(lines: 1)
    let result = program.kill(by: SIGTERM)
    #expect([.signalled(SIGTERM), .exited(0)].contains(result.termination))
    #expect(try sandbox.run("verify", "day.sqlite").termination == .exited(0))
  }

  @Test(arguments: [
    (
      ["happy-path"],
      "holds a session of three-orders; expected the same scenario, or none to go on with it"
    ),
    (
      ["three-orders", "--seed", "4"],
      "holds a session with the seed 3; "
        + "expected --seed 3, or neither scenario nor seed to go on with it"
    ),
    (
      ["--seed", "4"],
      "holds a session with the seed 3; "
        + "expected --seed 3, or neither scenario nor seed to go on with it"
    ),
  ])
  func `given another scenario or seed, then going on is refused and the file is as it was`(
    arguments: [String], problem: String
  ) throws {
    _ = try sandbox.run("run", "three-orders", "--store", "day.sqlite")
    let before = sandbox.bytes(of: "day.sqlite")
    expectRefusal(
      try sandbox.run(["run", "--store", "day.sqlite"] + arguments), "day.sqlite: \(problem)")
    #expect(sandbox.bytes(of: "day.sqlite") == before && before?.isEmpty == false)
    #expect(sandbox.names() == ["day.sqlite"])
  }

  @Test func `given a scenario file that has changed, then going on is refused`() throws {
    let text = try sandbox.run("scenarios", "show", "happy-path").text
    try sandbox.write(text, to: "mine.yaml")
    _ = try sandbox.run("run", "mine.yaml", "--store", "mine.sqlite")
    try sandbox.write(text.replacing("quantity: 2", with: "quantity: 3"), to: "mine.yaml")
    expectRefusal(
      try sandbox.run("run", "mine.yaml", "--store", "mine.sqlite"),
      "mine.sqlite: holds a session of mine with other orders or faults; "
        + "expected the same, or no scenario to go on with it")
    #expect(try sandbox.run("run", "--store", "mine.sqlite").termination == .exited(0))
  }

  @Test func `given nowhere to put it, then one line says so and nothing is printed`() throws {
    expectRefusal(
      try sandbox.run("run", "--store", "none/day.sqlite"),
      "none/day.sqlite: its directory does not exist; make it, or choose another place")
    expectRefusal(
      try sandbox.run("run", "--store", "."), ".: is a directory; expected a session file")
  }
}

import Primitives
import PseudoTerminal
import Testing

/// A session in which everything goes wrong, the program itself included.
@Suite struct `orderflow run --store with faults` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test(arguments: [
    ["chaos"], ["chaos", "--without", "outbox", "--fault", "drop 3%"],
    ["three-orders", "--fault", "crash before-record 30%", "--fault", "duplicate 30%"],
  ])
  func `given kill -9 in the middle, then it ends as if never cut, and verify finds all of it`(
    arguments: [String]
  ) throws {
    let run = ["run"] + arguments
    let uncut = try sandbox.run(run)
    let chance = KeyedGenerator(seed: UInt64(arguments.count))
    for life in 1...3 {
      let program = try sandbox.start(run + ["--store", "day.sqlite"])
      program.read(
        lines: Int(chance.number(in: 1...Int64(uncut.lineCount), .latency, UInt64(life))))
      let printed = program.kill().output
      #expect(Bytes.starts(uncut.output, with: printed))
      let log = try sandbox.run("log", "day.sqlite")
      #expect(log.termination == .exited(0), "\(log.notices)")
      #expect(Bytes.starts(uncut.output, with: log.output))
    }
    // As it was asked for, and without a word about it.
    for again in [run + ["--store", "day.sqlite"], ["run", "--store", "day.sqlite"]] {
      let last = try sandbox.run(again)
      #expect(last.output == uncut.output && last.termination == uncut.termination)
      #expect(last.notices == uncut.notices)
    }
    #expect(try sandbox.run("log", "day.sqlite").output == uncut.output)
    #expect(sandbox.names() == ["day.sqlite"])
    let verified = try sandbox.run("verify", "day.sqlite")
    #expect(verified.termination == uncut.termination)
    #expect(!verified.text.contains("problem"))
    #expect(verified.text.hasPrefix("entries           \(uncut.lineCount), each with its hash"))
  }

  @Test(arguments: [
    (["dead-letter"], "lost for good     0\ndead letters      1\n"),
    (["lost-message", "--without", "retry"], "lost for good     1\ndead letters      0\n"),
  ])
  func `given messages were given up, then verify counts them`(
    arguments: [String], counts: String
  ) throws {
    let run = try sandbox.run(["run"] + arguments + ["--store", "day.sqlite"])
    let verified = try sandbox.run("verify", "day.sqlite")
    #expect(verified.termination == run.termination)
    #expect(verified.text.contains(counts), "\(verified.text)")
    #expect(verified.text.contains("\nchoices           0\nbranches          1\n"))
  }

  @Test func `given a promise is broken, then verify says which, and where`() throws {
    _ = try sandbox.run("run", "double-charge", "--store", "day.sqlite")
    let verified = try sandbox.run("verify", "day.sqlite")
    #expect(verified.termination == .exited(1))
    #expect(verified.lines.count { $0.hasPrefix("BROKEN  ") } == 2)
    #expect(
      verified.text.contains(
        "        at 22: the message that led to CHARGE_REQUESTED took effect twice in Billing\n"))
    #expect(verified.lines.last == "the file is whole; 2 promises are broken")
  }

  @Test func `given what was recorded was never published, then verify says what`() throws {
    _ = try sandbox.run("run", "lost-event", "--store", "day.sqlite")
    let verified = try sandbox.run("verify", "day.sqlite")
    #expect(verified.termination == .exited(1))
    let lost = try #require(verified.lines.first { $0.hasPrefix("never published") })
    let position = try #require(lost.firstMatch(of: /1: #(\d+)$/)?.output.1)
    let log = try sandbox.run("log", "day.sqlite", "--type", "PAYMENT_PROCESSING_COMPLETED")
    #expect(log.lines.contains { $0.hasPrefix("\(position) ") || $0.contains(" \(position) ") })
  }

  @Test func `given nobody stops waiting for a silent supplier, then that is left over at rest`()
    throws
  {
    let run = ["run", "low-stock", "--fault", "purchasing-system silent"]
    #expect(try sandbox.run(run).termination == .exited(0))
    let waiting = try sandbox.run(run + ["--without", "timeouts"])
    #expect(waiting.termination == .exited(1))
    let told = waiting.text + waiting.notices
    #expect(told.contains("and never answered"), "\(told)")
  }

  @Test(arguments: [
    ["--fault", "drop to billing"], ["--without", "inbox"], ["--plain"], ["--only", "1001"],
  ])
  func `given other faults or orders, then going on is refused and the file is as it was`(
    options: [String]
  ) throws {
    _ = try sandbox.run("run", "dead-letter", "--store", "day.sqlite")
    let before = sandbox.bytes(of: "day.sqlite")
    expectRefusal(
      try sandbox.run(["run", "dead-letter", "--store", "day.sqlite"] + options),
      "day.sqlite: holds a session of dead-letter with other orders or faults; "
        + "expected the same, or no scenario to go on with it")
    #expect(sandbox.bytes(of: "day.sqlite") == before && before?.isEmpty == false)
  }
}

import PseudoTerminal
import Testing

/// What can go wrong, on the command line.
@Suite struct `orderflow run --fault` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func run(_ arguments: [String]) throws -> Program.Result {
    try sandbox.run(["run"] + arguments)
  }

  private func mishaps(_ result: Program.Result) -> String? {
    let notices = result.notices.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    return notices.count > 1 ? String(notices[notices.count - 2]) : nil
  }

  /// What the summary says that faults did, and when.
  private func told(_ result: Program.Result) -> [Substring] {
    result.notices.split(separator: "\n").filter { $0.hasPrefix("  2026-") }
  }

  /// Each kind of fault, in the forms that the help has.
  private static let strikes = [
    "drop", "drop LOCK_ITEMS", "drop to billing", "drop order 1001", "drop once", "drop at 1s",
    "drop ITEMS_LOCKED to ordering order 1001 attempt 1", "drop from 1s until 1m",
    "duplicate", "reorder", "delay by 5s", "delay LOCK_ITEMS by 1m30s", "DROP",
    "crash ordering before-record", "crash inventory after-record", "crash delivery after-publish",
    "crash billing after-record PAYMENT_PROVIDER_REPLY", "crash before-record",
    "refuse-write billing",
  ]

  @Test(arguments: strikes)
  func
    `given what strikes a message once, then it does, and with all mechanisms nothing is missing`(
      fault: String
    ) throws
  {
    let result = try run(["--fault", fault])
    #expect(result.termination == .exited(0), "\(result.notices)")
    #expect(mishaps(result) == "1 fault struck")
    #expect(told(result).count == 1, "\(result.notices)")
    let plain = try run([])
    #expect(names(result).sorted() == names(plain).sorted())
  }

  /// What stands in the log, without when.
  private func names(_ result: Program.Result) -> [String] {
    result.lines.map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") }
  }

  /// With N times, N do; with P% chance decides, and goes on for as long as the run does.
  @Test(arguments: [
    ("drop to billing 3 times", "3 faults struck"),
    ("drop always until 10s", "4 faults struck"),
    ("duplicate 100%", "15 faults struck, 1 fault still lasts (duplicate always)"),
    ("drop 20% 2 times", "2 faults struck"),
    ("drop 100%", "5 faults struck, 1 dead letter, 1 fault still lasts (drop always)"),
    ("drop PAYMENT_PROCESSING_COMPLETED to delivery 5 times", "5 faults struck, 1 dead letter"),
    ("drop PAYMENT_PROCESSING_COMPLETED to delivery 4 times", "4 faults struck"),
  ])
  func `given how often it strikes, then that is counted`(fault: String, mishaps: String) throws {
    let result = try run(["--fault", fault])
    #expect(result.termination == .exited(0), "\(result.notices)")
    #expect(self.mishaps(result) == mishaps)
    #expect(Int(mishaps.prefix { $0.isNumber }) == told(result).count)
  }

  /// What each kind does, in words.
  @Test(arguments: [
    ("drop to billing", "01.304Z: ORDER_PROCESSING_COMPLETED of order 1001 to Billing is lost"),
    ("duplicate", "01.000Z: PLACE_ORDER of order 1001 comes twice to Ordering"),
    ("delay by 5s", "01.000Z: PLACE_ORDER of order 1001 comes 5s later to Ordering"),
    (
      "refuse-write billing",
      "01.304Z: the store refuses what Billing records, at ORDER_PROCESSING_COMPLETED of order 1001"
    ),
    (
      "crash billing after-record PAYMENT_PROVIDER_REPLY",
      "01.814Z: Billing crashes after recording, at PAYMENT_PROVIDER_REPLY of order 1001"
    ),
  ])
  func `given a fault, then the summary tells what it did to which message, and when`(
    fault: String, text: String
  ) throws {
    let result = try run(["--fault", fault])
    #expect(told(result) == ["  2026-03-02T09:00:\(text)"])
  }

  @Test
  func `given more than can be taken in, then the first ones are told, and that there are more`()
    throws
  {
    let result = try run(["busy-day", "--fault", "duplicate 100%"])
    #expect(told(result).count == 20)
    #expect(result.notices.contains("\n  and more of them\n"))
  }

  /// What lasts until it is lifted: to the end, or to the moment that was said.
  @Test(arguments: [
    ("slow inventory by 10s", "ORDER_SHIPPING"), ("partition suppliers delivery", "ORDER_SHIPPING"),
    ("payment-provider declines", "ORDER_CANCELLED"),
    ("payment-provider silent", "ORDER_CANCELLED"),
    ("payment-provider answers-twice", "ORDER_SHIPPING"),
    ("purchasing-system silent", "ORDER_SHIPPING"),
    ("purchasing-system answers-twice", "ORDER_SHIPPING"),
  ])
  func `given what lasts, then the order ends as it must, and it is said that it still lasts`(
    fault: String, end: String
  ) throws {
    let result = try run(["--fault", fault])
    #expect(result.termination == .exited(0), "\(result.notices)")
    #expect(mishaps(result) == "1 fault still lasts (\(fault))")
    #expect(result.text.contains(" \(end) "))
    let lifted = try run(["--fault", "\(fault) until 30d"])
    #expect(lifted.termination == .exited(0))
    #expect(mishaps(lifted) == "faults:")
    #expect(lifted.output == result.output)
  }

  @Test(arguments: ["stop billing", "partition ordering billing"])
  func `given a context that nobody reaches, then messages wait, and it is not settled`(
    fault: String
  ) throws {
    let result = try run(["--fault", fault])
    #expect(result.termination == .exited(1))
    #expect(mishaps(result) == "1 fault still lasts (\(fault))")
    #expect(
      result.notices.contains("not settled: 1 message waits for a fault to be lifted: "),
      "\(result.notices)")
    let lifted = try run(["--fault", "\(fault) from 1s until 2m"])
    #expect(lifted.termination == .exited(0))
    #expect(lifted.text.contains(" ORDER_SHIPPING ") && mishaps(lifted) == "faults:")
  }

  @Test func `given several, then each of them strikes`() throws {
    let result = try run([
      "three-orders", "--fault", "drop to billing", "--fault", "duplicate to inventory",
      "--fault", "crash delivery before-record", "--fault", "stop suppliers until 10m",
    ])
    #expect(result.termination == .exited(0))
    #expect(mishaps(result) == "3 faults struck")
  }

  @Test
  func `given mechanisms that are off, then once or twice is the same, and all of them are off`()
    throws
  {
    let once = try run(["--fault", "drop 20%", "--without", "retry", "--without", "inbox"])
    let twice = try run([
      "--without", "retry", "--without", "inbox", "--without", "retry", "--fault", "drop 20%",
    ])
    #expect(once.termination == .exited(1))
    #expect(once.output == twice.output && once.notices == twice.notices)
    #expect(try run(["--without", "compensation"]).output == run([]).output)
  }

  @Test(arguments: [
    ["chaos"], ["chaos", "--seed", "11", "--without", "inbox"],
    ["three-orders", "--fault", "drop 10%", "--fault", "duplicate 10%", "--without", "retry"],
  ])
  func `given two processes, then log and summary are the same to the byte`(
    arguments: [String]
  ) throws {
    let once = try run(arguments + ["--format", "jsonl"])
    let again = try run(arguments + ["--format", "jsonl"])
    #expect(once.output == again.output && !once.output.isEmpty)
    #expect(once.notices == again.notices && once.termination == again.termination)
  }

  @Test func `given another seed, then chance strikes other messages`() throws {
    let one = try run(["three-orders", "--seed", "1", "--fault", "drop 30%"])
    let other = try run(["three-orders", "--seed", "2", "--fault", "drop 30%"])
    #expect(one.termination == .exited(0) && other.termination == .exited(0))
    #expect(mishaps(one) != mishaps(other))
  }
}

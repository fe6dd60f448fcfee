import PseudoTerminal
import Testing

/// What cannot be meant: one line, status 2, nothing written.
@Suite struct `A fault that cannot be read` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private static let kinds =
    "drop, duplicate, delay, reorder, crash, refuse-write, slow, stop, partition, "
    + "payment-provider, purchasing-system"
  private static let contexts = "ordering, billing, inventory, suppliers, delivery"
  private static let mechanisms = "inbox, outbox, retry, dead-letters, compensation, timeouts"

  @Test(arguments: [
    ("", "the fault is empty; expected \(kinds)"),
    ("dorp 10%", "the fault says \"dorp\"; expected \(kinds)"),
    (
      "drop 0%",
      "the fault says \"0%\"; expected a percentage from 0.01% to 100% with at most two decimals"
    ),
    (
      "drop NOSUCH_THING",
      "the fault says \"NOSUCH_THING\"; expected the type of a message: such as PLACE_ORDER"
    ),
    (
      "drop PAYMENT_REFUSED",
      "the fault says \"PAYMENT_REFUSED\"; expected the type of a message: "
        + "PAYMENT_PROCESSING_COMPLETED, PAYMENT_DECLINED, PAYMENT_REFUNDED, "
        + "PAYMENT_PROVIDER_REPLY or PAYMENT_PROVIDER_TIMED_OUT"
    ),
    ("drop to", "nothing follows \"to\"; expected a context: \(contexts)"),
    ("drop to biling", "the fault says \"biling\"; expected a context: \(contexts)"),
    ("drop 0 times", "the fault says \"0\"; expected 1 to 1000000 times"),
    ("drop once always", "the fault says \"always\"; expected every word once"),
    ("drop by 5s", "the fault says \"by\"; expected by with delay and slow only"),
    ("delay", "the delay has no length; expected by DURATION"),
    (
      "delay by 5",
      "the fault says \"5\"; expected a duration such as 250ms, 1.5s or 1m30s, from 1ms to 30d"
    ),
    (
      "crash biling after-record",
      "the fault says \"biling\"; expected a context (\(contexts)) and then "
        + "before-record, after-record or after-publish"
    ),
    (
      "crash billing",
      "nothing follows \"billing\"; expected before-record, after-record or after-publish"
    ),
    ("slow billing", "nothing follows \"slow\"; expected by DURATION"),
    ("stop", "nothing follows \"stop\"; expected a context: \(contexts)"),
    (
      "partition ordering ordering",
      "the partition is between a context and itself; expected two contexts"
    ),
    (
      "purchasing-system declines",
      "the fault says \"declines\"; expected silent or answers-twice"
    ),
    (
      "payment-provider",
      "nothing follows \"payment-provider\"; expected declines, silent or answers-twice"
    ),
    ("stop billing at 5s", "the fault says \"at\"; expected from, since this fault lasts"),
    (
      "drop from 1m until 30s",
      "the fault ends at 30s; expected a moment after 1m, when it begins"
    ),
    ("drop until 1m 5%", "the fault says \"5%\"; expected nothing more"),
    (
      "drop order \"1001",
      "a quotation mark is not closed; expected a quotation mark behind the name"
    ),
  ])
  func `given it, then one line says what was expected, and nothing is written`(
    fault: String, problem: String
  ) throws {
    for command in [["run", "--store", "x.sqlite"], ["play"]] {
      expectRefusal(
        try sandbox.run(command + ["--fault", "drop 10%", "--fault", fault]),
        "--fault \"\(fault)\": \(problem)")
    }
    #expect(sandbox.names() == [])
  }

  @Test(arguments: ["inboxes", "", "Inbox", "inbox,outbox"])
  func `given a mechanism that is none, then those there are are named`(name: String) throws {
    expectRefusal(
      try sandbox.run("run", "--store", "x.sqlite", "--without", "outbox", "--without", name),
      "--without: \"\(name)\" is no safety mechanism; expected one of \(Self.mechanisms)")
    #expect(sandbox.names() == [])
  }

  @Test(arguments: [
    (
      ["--only", "99"],
      "--only: there is no order 99; expected one of the scenario's orders, such as 1001"
    ),
    (
      ["--keep", "99"],
      "--keep: there is no order 99; expected one of the scenario's orders, such as 1001"
    ),
    (
      ["--place", "2001 for C-9 after 12s: 3 NOPE"],
      "--place: there is no item NOPE; expected one of the catalogue's, such as TEA"
    ),
    (["--place", "2001"], "--place: the order ends; expected \"for\""),
    (
      ["--place", "2001 for A after 1s: 1 TEA", "--place", "2001 for B after 2s: 1 TEA"],
      "--place: order 2001 is placed twice; expected every order once"
    ),
  ])
  func `given orders that cannot be meant, then one line says so, and nothing is written`(
    options: [String], line: String
  ) throws {
    expectRefusal(try sandbox.run(["run", "--store", "x.sqlite"] + options), line)
    #expect(sandbox.names() == [])
  }

  @Test func `given orders that can be meant, then these are what happens`() throws {
    func orders(_ options: String...) throws -> [String] {
      let result = try sandbox.run(["run", "cancelled"] + options)
      #expect(result.termination == .exited(0), "\(result.notices)")
      return result.lines.filter { $0.contains(" PLACE_ORDER ") || $0.contains(" CANCEL_ORDER ") }
        .map { $0.split(separator: " ").suffix(3).joined(separator: " ") }
    }
    let all = try orders()
    #expect(all.contains("CANCEL_ORDER customers 1001"))
    #expect(
      try orders("--only", "1001") == all.filter { $0.hasSuffix(" 1001") })
    #expect(
      try orders("--keep", "1001") == all.filter { $0 != "CANCEL_ORDER customers 1001" })
    #expect(
      try orders("--only", "2001", "--place", "2001 for Ann after 9s: 2 TEA, cancelled after 20s")
        == ["PLACE_ORDER customers 2001", "CANCEL_ORDER customers 2001"])
  }
}

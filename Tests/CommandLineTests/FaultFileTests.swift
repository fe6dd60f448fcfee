import PseudoTerminal
import Testing

@Suite struct `Faults in a scenario file` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// The happy path, and what goes wrong in it.
  private func write(_ faults: String) throws {
    let shown = try sandbox.run("scenarios", "show", "happy-path").text
    try sandbox.write(shown + faults, to: "mine.yaml")
  }

  @Test(arguments: [
    ("faults: [drop to billing]\n", ["--fault", "drop to billing"]),
    (
      "faults:\n  - crash billing after-record PAYMENT_PROVIDER_REPLY\nwithout: [outbox]\n",
      ["--fault", "crash billing after-record PAYMENT_PROVIDER_REPLY", "--without", "outbox"]
    ),
    (
      "faults:\n  - drop 20%\n  - \"stop delivery from 1s until 2m\"\nwithout:\n  - inbox\n  - retry\n",
      [
        "--fault", "drop 20%", "--fault", "stop delivery from 1s until 2m", "--without", "inbox",
        "--without", "retry",
      ]
    ),
    ("faults: []\nwithout: []\n", []),
  ])
  func `given faults and mechanisms, then they are what the options would be`(
    text: String, options: [String]
  ) throws {
    try write(text)
    let file = try sandbox.run("run", "mine.yaml")
    let line = try sandbox.run(["run"] + options)
    #expect(file.output == line.output && file.termination == line.termination)
    let plain = try sandbox.run("run", "mine.yaml", "--plain")
    #expect(plain.termination == .exited(0))
    #expect(try plain.output == sandbox.run("run").output)
    let more = try sandbox.run("run", "mine.yaml", "--fault", "duplicate to billing")
    #expect(more.notices != file.notices)
  }

  private static let contexts = "ordering, billing, inventory, suppliers, delivery"

  @Test(arguments: [
    ("faults: drop 10%\n", "38:9: faults is \"drop 10%\"; expected a list of 0 to 50 values"),
    (
      "faults:\n  - drop 10%\n  - drop to biling\n",
      "40:5: the fault says \"biling\"; expected a context: \(contexts)"
    ),
    (
      "faults: [purchasing-system declines]\n",
      "38:10: the fault says \"declines\"; expected silent or answers-twice"
    ),
    (
      "faults: [drop order 1003]\n",
      "38:10: there is no order \"1003\"; expected the id of one of the orders"
    ),
    (
      "without: [inbx]\n",
      "38:11: without[0] is \"inbx\" (did you mean \"inbox\"?); expected inbox, outbox, retry, "
        + "dead-letters, compensation or timeouts"
    ),
    (
      "without: [inbox, inbox]\n",
      "38:18: inbox is off already; expected every mechanism once"
    ),
  ])
  func `given one that is wrong, then one line says where, and nothing is written`(
    text: String, line: String
  ) throws {
    try write(text)
    expectRefusal(
      try sandbox.run("run", "mine.yaml", "--store", "x.sqlite"), "mine.yaml:\(line)")
    expectRefusal(try sandbox.run("play", "mine.yaml"), "mine.yaml:\(line)")
    #expect(sandbox.names() == ["mine.yaml"])
  }
}

import EventSourcing
import OrderFlowSystem
import Primitives
import ScenarioFiles
import Testing

@Suite struct `Faults in a scenario file` {
  private func shop(_ lines: String) throws -> Scenario {
    try ScenarioReader.yaml(text: shopYAML + lines, file: "shop.yaml")
  }

  @Test func `are a list, in the words of the command line`() throws {
    let scenario = try shop(
      """
      faults:
        - drop 10%
        - crash billing after-record order 1002
        - "partition ordering billing from 1m until 2m"
        - duplicate at 500ms
      """)
    #expect(
      scenario.faults.map(OrderFlow.faultText.text) == [
        "drop 10%", "crash billing after-record order 1002",
        "partition ordering billing from 1m until 2m", "duplicate from 500ms",
      ])
  }

  @Test func `are none, with every mechanism on, where nothing is said`() throws {
    #expect(try shop("").faults.isEmpty)
    #expect(OrderFlow(try shop("")).mechanisms == .all)
    #expect(try shop("faults: []\nwithout: []\n") == (try shop("")))
  }

  @Test func `safety mechanisms are left out by name`() throws {
    let scenario = try shop("without: [outbox, dead-letters]\n")
    #expect(scenario.without == [.outbox, .deadLetters])
    #expect(OrderFlow(scenario).mechanisms.absent == [.outbox, .deadLetters])
  }

  @Test func `are written out as they are read`() throws {
    let lines = """

      # What goes wrong, in the words of orderflow run --fault.
      faults:
        - drop 10%
        - delay to billing by 1m30s

      # The safety mechanisms that are off.
      without: [inbox, retry]

      """
    #expect(ScenarioWriter.yaml(try shop(lines)).hasSuffix(lines))
    let text = ScenarioWriter.yaml(try shop(""))
    #expect(!text.contains("faults:") && !text.contains("without:"))
  }

  private static let mistakes: [(lines: String, error: String)] = [
    (
      "faults: drop 10%\n",
      #"32:9: faults is "drop 10%"; expected a list of 0 to 50 values"#
    ),
    (
      "faults:\n  - drop 10%\n  - drop to biling\n",
      #"34:5: the fault says "biling"; "#
        + "expected a context: ordering, billing, inventory, suppliers, delivery"
    ),
    (
      "faults: [drop PAYMENT_DONE]\n",
      #"32:10: the fault says "PAYMENT_DONE"; expected the type of a message: "#
        + "PAYMENT_PROCESSING_COMPLETED, PAYMENT_DECLINED, PAYMENT_REFUNDED, "
        + "PAYMENT_PROVIDER_REPLY or PAYMENT_PROVIDER_TIMED_OUT"
    ),
    (
      "faults: [purchasing-system declines]\n",
      #"32:10: the fault says "declines"; expected silent or answers-twice"#
    ),
    (
      "faults: [carrier silent]\n",
      #"32:10: the fault says "carrier"; expected drop, duplicate, delay, reorder, crash, "#
        + "refuse-write, slow, stop, partition, payment-provider, purchasing-system"
    ),
    (
      "faults: [drop order 1003]\n",
      #"32:10: there is no order "1003"; expected the id of one of the orders"#
    ),
    (
      "without: [inbx]\n",
      #"32:11: without[0] is "inbx" (did you mean "inbox"?); expected inbox, outbox, "#
        + "retry, dead-letters, compensation or timeouts"
    ),
    (
      "without: [inbox, inbox]\n",
      "32:18: inbox is off already; expected every mechanism once"
    ),
  ]

  @Test(arguments: mistakes.indices)
  func `are refused at the one that is wrong`(index: Int) {
    let mistake = Self.mistakes[index]
    #expect(line { try shop(mistake.lines) } == "shop.yaml:\(mistake.error)")
  }

  @Test func `are at most fifty`() {
    let faults = String(repeating: "  - drop 1%\n", count: 51)
    #expect(
      line { try shop("faults:\n" + faults) }
        == "shop.yaml:33:3: faults is a list of 51; expected a list of 0 to 50 values")
  }
}

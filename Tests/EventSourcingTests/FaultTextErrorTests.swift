import EventSourcing
import Primitives
import Testing

@Suite struct `A fault that cannot be understood` {
  private static let grammar = FaultText(
    participants: cast,
    misbehaviours: { $0 == cast[4].id ? [.declines, .silent] : [] },
    types: ["ORDER_PLACED", "PAYMENT_DECLINED", "PAYMENT_REFUNDED"])

  private static let options =
    "a MESSAGE_TYPE, to CONTEXT, order ID, message HEX16, attempt N, by DURATION, N%, once,"
    + " N times, always, from DURATION or until DURATION"
  private static let faults =
    "drop, duplicate, delay, reorder, crash, refuse-write, slow, stop, partition, payment-provider"
  private static let delay =
    "a duration such as 250ms, 1.5s or 1m30s, from 1ms to 30d"
  private static let percentage = "a percentage from 0.01% to 100% with at most two decimals"
  private static let points = "before-record, after-record or after-publish"

  @Test(arguments: ["drop 10% until 2m", "slow billing by 5s from 1m", "drop at 5s"])
  func `given a time for what begins now, then it is told that it lasts until it is lifted`(
    text: String
  ) throws {
    let error = try #require(throws: FaultTextError.self) { try Self.grammar.disturbance(text) }
    #expect(error.problem.en.contains("begins now") && error.problem.ko.contains("지금 시작"))
    #expect(error.expected.en == "no time")
    #expect(throws: Never.self) { try Self.grammar.planned(text) }
  }

  @Test(arguments: [
    ("", "the fault is empty", faults), ("drp 10%", "the fault says \"drp\"", faults),
    ("customers silent", "the fault says \"customers\"", faults),
    ("payment-provider answers-twice", "the fault says \"answers-twice\"", "declines or silent"),
    ("drop 10", "the fault says \"10\"", options),
    ("drop by 5s", "the fault says \"by\"", "by with delay and slow only"),
    (
      "drop to payment-provider", "the fault says \"payment-provider\"",
      "a context: ordering, billing, delivery"
    ),
    ("drop to", "nothing follows \"to\"", "a context: ordering, billing, delivery"),
    ("drop 0%", "the fault says \"0%\"", percentage),
    ("drop 100.01%", "the fault says \"100.01%\"", percentage),
    ("drop 0.001%", "the fault says \"0.001%\"", percentage),
    ("drop -5%", "the fault says \"-5%\"", percentage),
    ("drop +5%", "the fault says \"+5%\"", percentage),
    ("drop +5 times", "the fault says \"+5\"", "1 to 1000000 times"),
    ("drop 0 times", "the fault says \"0\"", "1 to 1000000 times"),
    (
      "drop once always", "the fault says \"always\"",
      "every word once"
    ),
    (
      "drop PAYMENT_DECLINE", "the fault says \"PAYMENT_DECLINE\"",
      "the type of a message: PAYMENT_DECLINED or PAYMENT_REFUNDED"
    ),
    ("drop GOODS", "the fault says \"GOODS\"", "the type of a message: such as ORDER_PLACED"),
    ("drop message 12", "the fault says \"12\"", "the id of a message: sixteen hexadecimal digits"),
    (
      "drop message +00000000000000a", "the fault says \"+00000000000000a\"",
      "the id of a message: sixteen hexadecimal digits"
    ),
    ("drop attempt 0", "the fault says \"0\"", "a whole number from 1 to 255"),
    ("drop order", "nothing follows \"order\"", "the id of an order"),
    ("drop order \"7", "a quotation mark is not closed", "a quotation mark behind the name"),
    ("delay 10%", "the delay has no length", "by DURATION"),
    ("delay by 0s", "the fault says \"0s\"", delay),
    ("delay by 31d", "the fault says \"31d\"", delay),
    ("delay by 5", "the fault says \"5\"", delay),
    ("delay by 1s1m", "the fault says \"1s1m\"", delay),
    ("delay by 0.5ms", "the fault says \"0.5ms\"", delay),
    ("delay by 99999999999999999999d", "the fault says \"99999999999999999999d\"", delay),
    ("crash billing", "nothing follows \"billing\"", points),
    (
      "crash biling after-record", "the fault says \"biling\"",
      "a context (ordering, billing, delivery) and then \(points)"
    ),
    (
      "crash billing after-record to delivery", "the fault says \"to\"",
      "every word once"
    ),
    ("slow billing 5s", "the fault says \"5s\"", "by DURATION"),
    ("stop billing now", "the fault says \"now\"", "nothing more"),
    ("partition billing billing", "the partition is between a context and itself", "two contexts"),
    (
      "drop from 5s",
      "\"from\" is for what is planned: this fault begins now and lasts until it is lifted",
      "no time"
    ),
  ])
  func `is refused in one line that says what would do`(
    text: String, problem: String, expected: String
  ) {
    expect(problem, expected) { () throws(FaultTextError) in
      _ = try Self.grammar.disturbance(text)
    }
  }

  @Test(arguments: [
    ("stop billing at 5s", "the fault says \"at\"", "from, since this fault lasts"),
    ("drop from 5s until 5s", "the fault ends at 5s", "a moment after 5s, when it begins"),
    ("drop until 0s", "the fault ends at 0s", "a moment after 0s, when it begins"),
    ("drop from 5s 10%", "the fault says \"10%\"", "nothing more"),
    (
      "drop from soon", "the fault says \"soon\"",
      "a duration such as 250ms, 1.5s or 1m30s, from 0s to 3650d"
    ),
  ])
  func `is refused too where only its time is wrong`(
    text: String, problem: String, expected: String
  ) {
    expect(problem, expected) { () throws(FaultTextError) in _ = try Self.grammar.planned(text) }
  }

  @Test(arguments: [
    ("", "the change is empty", "begin, lift, on or off"),
    ("start drop", "the fault says \"start\"", "begin, lift, on or off"),
    ("off", "nothing follows \"off\"", mechanisms),
    ("off mail", "the fault says \"mail\"", mechanisms),
  ])
  func `is refused as a change too`(text: String, problem: String, expected: String) {
    expect(problem, expected) { () throws(FaultTextError) in _ = try Self.grammar.change(text) }
  }

  /// What is wrong is said in English as given, and in Korean with the words that stand in quotation marks.
  private func expect(
    _ problem: String, _ expected: String, _ read: () throws(FaultTextError) -> Void
  ) {
    do throws(FaultTextError) {
      try read()
      Issue.record("it was read")
    } catch {
      #expect(error.problem.en == problem && error.expected.en == expected)
      #expect(error.problem.ko.contains { ("가"..."힣").contains($0) })
      let quoted = problem.split(separator: "\"", omittingEmptySubsequences: false)
      if quoted.count > 1 { #expect(error.problem.ko.contains("\"\(quoted[1])\"")) }
      #expect(!error.expected.ko.isEmpty)
    }
  }

  private static let mechanisms =
    "inbox, outbox, retry, dead-letters, compensation or timeouts"

  @Test func `a text without end is not read at all`() {
    #expect(throws: FaultTextError.self) {
      try Self.grammar.disturbance("drop " + String(repeating: "1", count: FaultText.longestText))
    }
  }
}

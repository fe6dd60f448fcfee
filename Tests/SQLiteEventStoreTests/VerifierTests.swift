import EventSourcing
import Foundation
import Primitives
import Testing

@testable import SQLiteEventStore

@Suite struct `the check of a whole session` {
  private let info = SessionInfo(scenario: Data("{}".utf8), seed: 1, programVersion: "1")

  private func entry(
    _ position: Int32, step: Int32, cause: Int32? = nil, stream: String = "a", version: Int32
  ) -> StoredEntry {
    StoredEntry(
      position: position, step: step, kind: "event", id: id(position), type: "T", version: 1,
      source: "/contexts/a", subject: nil, time: "t", stream: stream, streamVersion: version,
      correlation: nil, causation: cause.map(id), cause: cause, data: "{}", key: Int64(position),
      hash: "")
  }

  private func id(_ position: Int32) -> String {
    Fingerprint(UInt64(position)).description
  }

  private func flight(
    _ position: Int32, _ target: String, sent: Int32, sending: String = "first"
  ) -> StoredFlight {
    StoredFlight(
      position: position, target: target, attempt: 1, sending: sending, sent: sent, due: "t")
  }

  private func step(
    _ number: Int32, _ flight: StoredFlight, reason: String = "arrived", act: String = "handled",
    fate: String? = nil, _ entries: [StoredEntry] = [], to enqueued: [StoredFlight] = []
  ) -> StoredStep {
    StoredStep(
      step: number, time: "t", reason: reason, act: act, flight: flight,
      outcome: act == "handled" ? "handled" : nil, fate: fate, entries: entries,
      enqueued: enqueued)
  }

  /// What is found in `steps`, once their hashes are made to fit.
  private func report(_ steps: [StoredStep]) -> VerificationReport {
    var (chain, verifier) = (StepChain(after: info.fingerprint), Verifier())
    var line = Verifier.Line(info)
    var main = StoredBranch(branch: .main)
    chain.seal(&main)
    verifier.check(main, from: &line)
    for var step in steps {
      chain.seal(&step)
      #expect(throws: Never.self) { try verifier.check(step, on: &line) }
    }
    verifier.finish(line)
    return verifier.report
  }

  private var root: StoredStep {
    step(
      1, flight(1, "a", sent: 1), reason: "scheduled", [entry(1, step: 1, version: 1)],
      to: [flight(1, "b", sent: 1), flight(1, "c", sent: 1)])
  }

  /// The message to `b` arrives.
  private func arrival(
    _ entries: [StoredEntry] = [], to enqueued: [StoredFlight] = []
  ) -> StoredStep {
    step(2, flight(1, "b", sent: 1), entries, to: enqueued)
  }

  @Test func `given steps that fit, when they are checked, then they are counted`() {
    let second = arrival(
      [entry(2, step: 2, cause: 1, version: 2)], to: [flight(2, "c", sent: 2)])
    let report = report([root, second])
    #expect(report.problems.isEmpty)
    #expect(report.entries == 2)
    #expect(report.causes == 1)
    #expect(report.streams == 1)
    #expect(report.steps == 2)
    #expect(report.acknowledgements == 2)
    #expect(report.inFlight == 2)
  }

  @Test func `given a message handled twice, when it is checked, then the second is found`() {
    #expect(
      report([root, arrival(), step(3, flight(1, "b", sent: 1))]).problems
        == ["step 3 takes what was not under way"])
  }

  @Test
  func
    `given a message handled by somebody to whom it was not sent, when it is checked, then it is found`()
  {
    #expect(
      report([root, step(2, flight(1, "d", sent: 1))]).problems
        == ["step 2 takes what was not under way"])
  }

  @Test func `given a root that was not recorded, when it is checked, then it is found`() {
    #expect(
      report([root, step(2, flight(1, "a", sent: 2), reason: "scheduled")]).problems
        == ["step 2 takes what was not under way"])
  }

  @Test func `given a message sent twice to one recipient, when it is checked, then it is found`() {
    let second = arrival(to: [flight(1, "c", sent: 2), flight(1, "c", sent: 2)])
    #expect(report([root, second]).problems == ["position 1 was sent to c twice"])
  }

  @Test func `given something under way that was not stored, when it is checked, then it is found`()
  {
    let second = arrival(to: [flight(9, "c", sent: 2)])
    #expect(report([root, second]).problems == ["position 9 is under way and not stored"])
  }

  @Test func `given a gap in positions, when it is checked, then it is found`() {
    let second = arrival([entry(3, step: 2, cause: 1, version: 2)])
    #expect(report([root, second]).problems == ["position 2 is missing"])
  }

  @Test func `given a gap in a stream, when it is checked, then it is found`() {
    let second = arrival([entry(2, step: 2, cause: 1, version: 3)])
    #expect(report([root, second]).problems == ["position 2 is not next in the stream a"])
  }

  @Test func `given a cause that comes later, when it is checked, then it is found`() {
    let second = arrival([entry(2, step: 2, cause: 2, version: 2)])
    #expect(
      report([root, second]).problems == ["what led to position 2 was not stored before it"])
  }

  @Test func `given a cause under another id, when it is checked, then it is found`() {
    var wrong = entry(2, step: 2, cause: 1, version: 2)
    wrong.causation = id(7)
    #expect(
      report([root, arrival([wrong])]).problems
        == ["what led to position 2 was not stored before it"])
    wrong.cause = nil
    #expect(
      report([root, arrival([wrong])]).problems
        == ["position 2 names a cause without its position"])
  }

  @Test func `given an id that is not the key, when it is checked, then it is found`() {
    var wrong = entry(2, step: 2, cause: 1, version: 2)
    wrong.key = 77
    #expect(
      report([root, arrival([wrong])]).problems == ["the id of position 2 is not its key"])
  }

  @Test func `given something delivered that says more than was sent, then it is found`() {
    var other = flight(1, "b", sent: 1)
    other.sending = "copy"
    #expect(report([root, step(2, other)]).problems == ["step 2 takes what was not under way"])
    other = flight(1, "b", sent: 1)
    other.attempt = 2
    #expect(report([root, step(2, other)]).problems == ["step 2 takes what was not under way"])
  }

  @Test
  func `given messages that are lost, retried and given up, when they fit, then all is counted`() {
    let (b, c) = (flight(1, "b", sent: 1), flight(1, "c", sent: 1))
    let again = flight(1, "c", sent: 3, sending: "retry")
    let redelivery = flight(1, "c", sent: 5, sending: "redelivery")
    let steps = [
      root, step(2, b, act: "dropped", fate: "lost"),
      step(3, c, act: "crashed", fate: "retried", to: [again]),
      step(4, again, act: "refused", fate: "dead-letter"),
    ]
    let given = report(steps)
    #expect(given.problems.isEmpty)
    #expect(given.lost == 1)
    #expect(given.deadLetters == 1)
    #expect(given.inFlight == 0)
    #expect(given.acknowledgements == 1)
    let taken = report(steps + [step(5, again, act: "redelivered", to: [redelivery])])
    #expect(taken.problems.isEmpty)
    #expect(taken.deadLetters == 0)
    #expect(taken.inFlight == 1)
  }

  @Test(arguments: [
    ("redelivered", nil, "step 2 sends again what was no dead letter"),
    ("moved", nil, "step 2 does not send again what it says it does"),
    ("copied", nil, "step 2 does not send again what it says it does"),
    ("dropped", "retried", "step 2 does not send again what it says it does"),
  ])
  func `given a step that does not what it says, when it is checked, then it is found`(
    act: String, fate: String?, problem: String
  ) {
    let second = step(2, flight(1, "b", sent: 1), act: act, fate: fate)
    #expect(report([root, second]).problems.first == problem)
  }

  @Test func `given a copy of what is not under way, when it is checked, then it is found`() {
    let copy = flight(1, "d", sent: 2, sending: "copy")
    #expect(
      report([root, step(2, flight(1, "d", sent: 1), act: "copied", to: [copy])]).problems
        == ["step 2 copies what was not under way"])
  }

  @Test func `given choices, when they are compared with the steps, then both ways are found`()
    throws
  {
    var chosen = step(2, flight(1, "b", sent: 1), reason: "chosen")
    let unwritten = ["step 2 was a choice, and is not written down as one"]
    #expect(report([root, chosen]).problems == unwritten)
    chosen.choice = StoredChoice(kind: "chosen", data: "{}")
    #expect(report([root, chosen]).problems == unwritten)
    chosen.choice = try chosen.choice(about: "T")
    #expect(report([root, chosen]).problems.isEmpty)
    #expect(report([root, chosen]).choices == 1)
    #expect(
      chosen.choice?.data == #"{"act":"handled","position":1,"target":"b","type":"T"}"#)
    chosen.reason = "arrived"
    #expect(
      report([root, chosen]).problems
        == ["step 2 is written down as a choice, and was none"])
  }

  @Test
  func
    `given a branch, when it goes on from its fork, then streams, flights and letters go on too`()
    throws
  {
    var (chain, verifier) = (StepChain(after: info.fingerprint), Verifier())
    var line = Verifier.Line(info)
    var main = StoredBranch(branch: .main)
    var branch = StoredBranch(
      branch: Branch(
        id: BranchID(rawValue: 2), name: "branch-2",
        fork: Branch.Fork(parent: .main, step: 1, position: 1)))
    var (first, second) = (root, arrival([entry(2, step: 2, cause: 1, version: 2)]))
    chain.seal(&main)
    chain.seal(&first)
    var other = chain
    verifier.check(main, from: &line)
    try verifier.check(first, on: &line)
    var fork = line
    chain.seal(&second)
    try verifier.check(second, on: &line)
    verifier.finish(line)

    other.seal(&branch)
    second.time = "u"
    other.seal(&second)
    verifier.check(branch, from: &fork)
    try verifier.check(second, on: &fork)
    verifier.finish(fork)
    #expect(verifier.report.problems.isEmpty)
    #expect(verifier.report.branches == 2)
    #expect(verifier.report.steps == 3)
    #expect(verifier.report.inFlight == 2)

    verifier.check(branch, from: &line)
    #expect(
      verifier.report.problems == [
        "the branch branch-2 leaves its parent at another position than it says",
        "the hash of the branch branch-2 does not fit",
      ])
  }
}

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

  private func step(
    _ number: Int32, _ position: Int32, reason: String = "arrived", target: String = "b",
    _ entries: [StoredEntry], to sent: [(Int32, String)] = []
  ) -> StoredStep {
    StoredStep(
      step: number, position: position, target: target, attempt: 1, time: "t", outcome: "handled",
      detail: nil, reason: reason, hash: "", entries: entries,
      sent: sent.map { StoredFlight(position: $0.0, target: $0.1, attempt: 1, due: "t") })
  }

  /// What is found in `steps`, once their hashes are made to fit.
  private func report(_ steps: [StoredStep]) -> VerificationReport {
    var (chain, verifier) = (StepChain(after: info.fingerprint), Verifier(info))
    for var step in steps {
      chain.seal(&step)
      verifier.check(step)
    }
    verifier.finish()
    return verifier.report
  }

  private var root: StoredStep {
    step(
      1, 1, reason: "scheduled", target: "a", [entry(1, step: 1, version: 1)],
      to: [(1, "b"), (1, "c")])
  }

  @Test func `given steps that fit, when they are checked, then they are counted`() {
    let second = step(2, 1, [entry(2, step: 2, cause: 1, version: 2)], to: [(2, "c")])
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
      report([root, step(2, 1, []), step(3, 1, [])]).problems
        == ["step 3 acknowledges what was not under way"])
  }

  @Test
  func
    `given a message handled by somebody to whom it was not sent, when it is checked, then it is found`()
  {
    #expect(
      report([root, step(2, 1, target: "d", [])]).problems
        == ["step 2 acknowledges what was not under way"])
  }

  @Test func `given a root that was not recorded, when it is checked, then it is found`() {
    #expect(
      report([root, step(2, 1, reason: "asked", [])]).problems
        == ["step 2 acknowledges what was not under way"])
  }

  @Test func `given a message sent twice to one recipient, when it is checked, then it is found`() {
    let second = step(2, 1, [], to: [(1, "c")])
    #expect(report([root, second]).problems == ["position 1 was sent to c twice"])
  }

  @Test func `given something under way that was not stored, when it is checked, then it is found`()
  {
    let second = step(2, 1, [], to: [(9, "c")])
    #expect(report([root, second]).problems == ["position 9 is under way and not stored"])
  }

  @Test func `given a gap in positions, when it is checked, then it is found`() {
    let second = step(2, 1, [entry(3, step: 2, cause: 1, version: 2)])
    #expect(report([root, second]).problems == ["position 2 is missing"])
  }

  @Test func `given a gap in a stream, when it is checked, then it is found`() {
    let second = step(2, 1, [entry(2, step: 2, cause: 1, version: 3)])
    #expect(report([root, second]).problems == ["position 2 is not next in the stream a"])
  }

  @Test func `given a cause that comes later, when it is checked, then it is found`() {
    let second = step(2, 1, [entry(2, step: 2, cause: 2, version: 2)])
    #expect(
      report([root, second]).problems == ["what led to position 2 was not stored before it"])
  }

  @Test func `given a cause under another id, when it is checked, then it is found`() {
    var wrong = entry(2, step: 2, cause: 1, version: 2)
    wrong.causation = id(7)
    #expect(
      report([root, step(2, 1, [wrong])]).problems
        == ["what led to position 2 was not stored before it"])
    wrong.cause = nil
    #expect(
      report([root, step(2, 1, [wrong])]).problems
        == ["position 2 names a cause without its position"])
  }

  @Test func `given an id that is not the key, when it is checked, then it is found`() {
    var wrong = entry(2, step: 2, cause: 1, version: 2)
    wrong.key = 77
    #expect(
      report([root, step(2, 1, [wrong])]).problems == ["the id of position 2 is not its key"])
  }

  @Test func `given choices, when they are compared with the steps, then both ways are found`() {
    var verifier = Verifier(info)
    verifier.check(
      choices: [3: "asked {}", 5: "asked {}"], against: [3: "asked {}", 4: "asked {}"])
    #expect(
      verifier.report.problems == [
        "step 4 was a choice, and is not written down as one",
        "step 5 is written down as a choice, and was none",
      ])
    #expect(verifier.report.choices == 2)
  }
}

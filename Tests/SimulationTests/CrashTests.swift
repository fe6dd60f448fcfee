import EventSourcing
import Primitives
import Testing

@testable import Simulation

@Suite struct `A context that crashes` {
  /// What is in the log at the end, by hops.
  struct Case: Sendable, CustomTestStringConvertible {
    let point: CrashPoint
    let absent: [Mechanism]
    let hops: [Int]
    var isLeftBehind = false

    var testDescription: String { "\(point.rawValue) without \(absent.map(\.rawValue))" }
  }

  static let cases: [Case] = [
    Case(point: .beforeRecord, absent: [], hops: [3, 2, 1, 0]),
    Case(point: .beforeRecord, absent: [.inbox], hops: [3, 2, 1, 0]),
    Case(point: .beforeRecord, absent: [.outbox], hops: [3, 2, 1, 0]),
    Case(point: .beforeRecord, absent: [.inbox, .outbox], hops: [3, 2, 1, 0]),
    Case(point: .afterRecord, absent: [], hops: [3, 2, 1, 0]),
    Case(point: .afterRecord, absent: [.inbox], hops: [3, 2, 1, 1, 0, 0]),
    Case(point: .afterRecord, absent: [.outbox], hops: [3, 2, 1], isLeftBehind: true),
    Case(
      point: .afterRecord, absent: [.inbox, .outbox], hops: [3, 2, 1, 1, 0], isLeftBehind: true),
    Case(point: .afterPublish, absent: [], hops: [3, 2, 1, 0]),
    Case(point: .afterPublish, absent: [.inbox], hops: [3, 2, 1, 1, 0, 0]),
    Case(point: .afterPublish, absent: [.outbox], hops: [3, 2, 1, 0]),
    Case(point: .afterPublish, absent: [.inbox, .outbox], hops: [3, 2, 1, 1, 0, 0]),
  ]

  @Test(arguments: cases)
  func `has the message again, and loses or repeats what no mechanism guards`(example: Case) {
    var run = PureRun([RelaySystem.sent("a", hops: 3)], without: example.absent)
    _ = run.begin(.once(.crash(example.point), to: .right))
    run.advance(2)
    guard case .crashed(let flight, example.point, .retried)? = run.lastAct else {
      Issue.record("no crash: \(String(describing: run.lastAct))")
      return
    }
    #expect(flight.target == .right)
    #expect(run.hops == (example.point == .beforeRecord ? [3, 2] : [3, 2, 1]))
    let isPublished =
      example.point == .afterPublish
      || example.point == .afterRecord && !example.absent.contains(.outbox)
    #expect(run.engine.lastEnqueued.map(\.sending) == (isPublished ? [.first, .retry] : [.retry]))
    run.settle()
    run.checkAll()
    #expect(run.hops.sorted(by: >) == example.hops)
    #expect(
      run.engine.watch.violations.map(\.text)
        == (example.isLeftBehind ? ["left behind"] : [])
        .map { Phrase($0) })
  }

  @Test func `publishes from the outbox once it is up again`() throws {
    var run = PureRun([RelaySystem.sent("a", hops: 3)])
    _ = run.begin(.once(.crash(.afterRecord), to: .right))
    run.advance(2)
    let sent = try #require(run.engine.lastEnqueued.first)
    let span = (sent.due - run.engine.now).milliseconds
    #expect((2_020...2_200).contains(span))
  }

  @Test func `given no retry, then the message is a dead letter at once, since it is noticed`() {
    var run = PureRun([RelaySystem.sent("a", hops: 3)], without: [.retry])
    _ = run.begin(.once(.crash(.beforeRecord), to: .right))
    run.settle()
    #expect(run.lastFate == .deadLetter && run.engine.deadLetters.map(\.flight.attempt) == [1])
  }

  @Test func `given a store that refuses, then nothing is recorded, and it comes again`() {
    var run = PureRun([RelaySystem.sent("a", hops: 3)])
    _ = run.begin(.strike(Strike(.refuseWrite, to: .right, times: 2)))
    run.advance(2)
    #expect(run.lastAct == run.engine.last?.flight.map { .refused($0, .retried) })
    #expect(run.hops == [3, 2])
    run.settle()
    #expect(run.hops == [3, 2, 1, 0] && run.world == [["a", "a"], ["a"]])
  }
}

import EventSourcing
import Messaging
import Primitives
import Testing

@testable import Simulation

@Suite struct `A message that is lost on its way` {
  private let agenda = [RelaySystem.sent("a", hops: 2)]

  /// All that is sent to right is lost.
  private func run(without absent: [Mechanism] = []) -> PureRun<RelaySystem> {
    var run = PureRun(agenda, without: absent)
    _ = run.begin(.always(.drop, to: .right))
    run.advance(1)
    return run
  }

  @Test
  func `given retry, then it comes again after 1, 2, 4 and 8 seconds, and is then a dead letter`() {
    var run = run()
    var moments: [VirtualTime] = []
    var fates: [Fate?] = []
    while run.step() {
      moments.append(run.engine.now)
      fates.append(run.lastFate)
    }
    let waits = zip(moments.dropFirst(), moments).map { ($0 - $1).milliseconds }
    #expect(waits == [1_000, 2_000, 4_000, 8_000])
    #expect(fates == [.retried, .retried, .retried, .retried, .deadLetter])
    #expect(run.engine.deadLetters.map(\.flight.attempt) == [5])
    #expect(run.engine.deadLetters.map(\.step) == [run.engine.step])
    #expect(run.engine.isSettled && !run.engine.isAtRest && run.engine.lostCount == 0)
  }

  @Test func `given a dead letter, when it is sent again, then it arrives and the story goes on`() {
    var run = run()
    run.settle()
    _ = run.lift(.always(.drop, to: .right))
    let letter = run.engine.deadLetters.map(\.flight)
    let isSent = letter.map { run.intervene(.redeliver($0.id)) }
    #expect(isSent == [true] && run.engine.deadLetters.isEmpty)
    #expect(run.engine.queue.next?.sending == .redelivery && run.engine.queue.next?.attempt == 1)
    run.settle()
    run.checkAll()
    #expect(run.hops == [2, 1, 0] && run.engine.isAtRest && run.engine.watch.violations.isEmpty)
  }

  @Test
  func
    `given one is lost for good and another is a dead letter, then the promise to deliver is broken`()
  {
    var run = PureRun(
      [RelaySystem.sent("a", hops: 2), RelaySystem.sent("b", hops: 2, at: 60_000)], without: [])
    _ = run.begin(.always(.drop, to: .right))
    run.advance(1)
    while run.engine.deadLetters.isEmpty, run.step() {}
    _ = run.intervene(.change(.turn(.retry, isOn: false)))
    run.settle()
    run.checkAll()
    #expect(run.engine.deadLetters.count == 1 && run.engine.lostCount == 1)
    #expect(run.engine.watch.violations.map(\.text) == [Phrase("left behind")])
  }

  @Test func `given only dead letters are left, then nothing is broken: they can be sent again`() {
    var run = run()
    run.settle()
    run.checkAll()
    #expect(run.engine.deadLetters.count == 1 && run.engine.watch.violations.isEmpty)
  }

  @Test func `given a redelivery that is lost, then all attempts begin anew`() {
    var run = run()
    run.settle()
    for letter in run.engine.deadLetters { _ = run.intervene(.redeliver(letter.flight.id)) }
    var attempts: [UInt8] = []
    while run.step() { attempts.append(run.engine.last?.flight?.attempt ?? 0) }
    #expect(attempts == [1, 2, 3, 4, 5] && run.engine.deadLetters.count == 1)
  }

  @Test(arguments: [[.retry], [.retry, .deadLetters]] as [[Mechanism]])
  func `given no retry, then nobody notices, and it is gone`(absent: [Mechanism]) {
    var run = run(without: absent)
    run.settle()
    run.checkAll()
    #expect(run.lastFate == .lost && run.engine.lostCount == 1 && run.engine.deadLetters.isEmpty)
    #expect(run.hops == [2, 1] && run.engine.isAtRest)
    #expect(run.engine.watch.violations.map(\.text) == [Phrase("left behind")])
  }

  @Test func `given no dead letters, then it is gone after the last attempt`() {
    var run = run(without: [.deadLetters])
    run.settle()
    #expect(run.engine.step == 7 && run.lastFate == .lost && run.engine.lostCount == 1)
  }

  @Test func `given a strike that lasts only once, then the second attempt arrives`() {
    var run = PureRun(agenda)
    _ = run.begin(.once(.drop))
    run.advance(1)
    #expect(run.lastFate == .retried && run.engine.faults.all.isEmpty)
    #expect(run.engine.last?.fault == FaultID(rawValue: 1))
    let told = run.engine.last.flatMap { run.engine.step($0).fault }
    #expect(told == .once(.drop), "it is over, and yet it is what did this")
    run.settle()
    #expect(run.hops == [2, 1, 0] && run.engine.faults.strikeCount == 1)
  }

  @Test func `given a copy that is lost after the first was handled, then nothing is missing`() {
    var run = PureRun(agenda)
    run.advance(1)
    let flights = run.engine.queue.sorted
    let isCopied = flights.map { run.intervene(.duplicate($0.id)) }
    run.advance(1)
    let copies = run.engine.queue.sorted.filter { $0.sending == .copy }
    let isDropped = copies.map { run.intervene(.drop($0.id)) }
    #expect(isCopied == [true] && isDropped == [true] && run.lastFate == .needless)
    #expect(run.engine.isSettled && run.engine.lostCount == 0)
  }
}

import EventSourcing
import Messaging
import Primitives
import Testing

@testable import Simulation

@Suite struct `The engine` {
  @Test func `given nothing to do, then it is settled, at the start, with an empty log`() {
    var run = PureRun([])
    let isMade = run.step()
    let engine = run.engine
    #expect(!isMade && engine.isSettled && engine.upcoming == nil && !engine.isFull)
    #expect(engine.position == 0 && engine.step == 0 && engine.last == nil)
    #expect(engine.now == VirtualTime(milliseconds: 1_000))
  }

  @Test func `records a root, and what it leads to, each with its cause`() {
    var run = PureRun([RelaySystem.sent("a", hops: 2)])
    run.settle()
    #expect(run.hops == [2, 1, 0])
    #expect(run.engine.log.map(\.position) == [1, 2, 3])
    #expect(run.engine.log.map(\.cause) == [0, 1, 2])
    #expect(run.engine.log.map(\.step) == [1, 1, 2])
    #expect(run.engine.log.map(\.message.origin) == [.player, .left, .right])
    #expect(run.engine.isSettled && run.engine.isAtRest && run.engine.step == 2)
    #expect(run.engine.watch.observed == 3)
  }

  @Test func `virtual time never goes back, and a message takes as long as its latency`() {
    var run = PureRun([RelaySystem.sent("a", hops: 9), RelaySystem.sent("b", hops: 9, at: 150)])
    var moments: [VirtualTime] = []
    while run.step() { moments.append(run.engine.now) }
    #expect(moments == moments.sorted())
    for entry in run.engine.log where entry.cause > 0 {
      let cause = run.engine.log[Int(entry.cause) - 1]
      let span = (entry.time - cause.time).milliseconds
      #expect(cause.cause == 0 ? span == 0 : (20...200).contains(span))
    }
  }

  @Test func `a customer comes before a message that is due at the same moment`() throws {
    var run = PureRun(
      RelaySystem(
        agenda: [RelaySystem.sent("a"), RelaySystem.sent("b", at: 5)],
        latency: try #require(Latency(milliseconds: 5...5))))
    var order: [String] = []
    for _ in 1...3 where run.step() { order.append(run.handledLabel) }
    #expect(order == ["a", "b", "a"])
  }

  @Test func `the opening is over, with all that follows from it, before the first customer comes`()
  {
    var run = PureRun([
      RelaySystem.sent("opening", hops: 5, isOpening: true), RelaySystem.sent("customer", hops: 1),
    ])
    #expect(run.engine.isOpening && run.engine.isUntouched)
    var labels: [String] = []
    while run.step() { labels.append(run.handledLabel) }
    #expect(labels == Array(repeating: "opening", count: 5) + ["customer"])
    #expect(!run.engine.isOpening && !run.engine.isUntouched && run.engine.openingEnd == 5)
  }

  @Test func `what happens next is known before it happens`() {
    var run = PureRun([
      RelaySystem.sent("a"), RelaySystem.changed(.begin(.slow(.left, by: .seconds(1))), at: 50),
      RelaySystem.sent("b", at: 90),
    ])
    while let upcoming = run.engine.upcoming, run.step() {
      let mark = run.engine.last
      switch upcoming {
      case .flight(let flight): #expect(mark?.flight == flight && mark?.reason == .arrived)
      case .scheduled(let scheduled):
        #expect(mark?.reason == .scheduled)
        switch scheduled.act {
        case .send(let message): #expect(message.label == run.handledLabel)
        case .change(let change): #expect(mark?.act == .changed(change))
        }
      }
    }
    #expect(run.engine.isSettled)
  }

  @Test func `a rejection is acknowledged with its reason, and what changed nothing as ignored`() {
    var run = PureRun([RelaySystem.sent("forbidden"), RelaySystem.sent("dull")])
    run.advance(1)
    #expect(run.engine.last?.outcome == .rejected(Phrase("forbidden")))
    run.advance(1)
    #expect(run.engine.last?.outcome == .ignored)
    #expect(run.engine.isSettled && run.engine.log.count == 2)
  }

  @Test func `what the user asks for happens at once, and next to what is under way`() {
    var run = PureRun([RelaySystem.sent("a", hops: 2)])
    run.advance(1)
    let underWay = run.engine.queue.sorted
    let isSent = run.send(Token(label: "mine", hops: 1, from: .player))
    #expect(isSent && run.engine.last?.reason == .asked)
    #expect(run.engine.isTouched && !run.engine.isUntouched)
    #expect(run.engine.queue.sorted == underWay)
    #expect(run.engine.log.map(\.message.label) == ["a", "a", "mine", "mine"])
  }

  @Test func `folding the log gives the world at any position`() {
    var run = PureRun([RelaySystem.sent("a", hops: 3)])
    run.settle()
    #expect(run.engine.foldedWorld(through: 0) == [[], []])
    #expect(run.engine.foldedWorld(through: 2) == [["a"], []])
    #expect(run.engine.foldedWorld() == [["a", "a"], ["a"]])
    #expect(run.world == run.engine.foldedWorld())
  }

  @Test func `stands ready, held and settled, and what waits to be sent again is no rest`() {
    var run = PureRun([RelaySystem.sent("a", hops: 2)], without: [.retry])
    #expect(run.engine.standing == .ready)
    _ = run.begin(.stopped(.right))
    run.settle()
    #expect(run.engine.standing == .held && !run.engine.isSettled)
    _ = run.lift(.stopped(.right))
    #expect(run.engine.standing == .ready)
    _ = run.begin(.once(.refuseWrite, to: .right))
    run.settle()
    #expect(run.engine.standing == .settled)
    #expect(run.engine.deadLetters.count == 1 && !run.engine.isAtRest)
  }

  @Test func `given as many dead letters as may be kept, then it is full and does nothing more`() {
    var run = PureRun([])
    _ = run.send(Token(label: "a", hops: 2, from: .player))
    var engine = run.engine
    guard let flight = engine.queue.next else { return }
    engine.deadLetters = Array(
      repeating: DeadLetter(flight: flight, step: 1), count: DeadLetter.limit)
    let turns = [
      engine.begin() == nil, engine.begin(.deliver(flight.id)) == nil,
      engine.begin(asked: Token(label: "b", hops: 1, from: .player)) == nil,
    ]
    #expect(turns == [true, true, true] && engine.standing == .full && engine.step == 1)
  }
}

extension PureRun<RelaySystem> {
  /// The label of the message that the last step was about.
  fileprivate var handledLabel: String {
    engine.last?.flight.map { engine.entry(of: $0).message.label } ?? ""
  }
}

import EventSourcing
import Messaging
import Primitives
import Testing

@testable import Simulation

@Suite struct `The engine` {
  private func engine(_ agenda: Scheduled<Token>...) -> Engine<RelaySystem> {
    Engine(RelaySystem(agenda: agenda))
  }

  @Test func `with nothing to do is settled, at the start, with an empty log`() {
    var engine = engine()
    let delivery = engine.begin()
    #expect(delivery == nil)
    #expect(engine.isSettled && engine.upcoming == nil && !engine.isFull)
    #expect(engine.position == 0 && engine.step == 0 && engine.last == nil)
    #expect(engine.now == VirtualTime(milliseconds: 1_000))
  }

  @Test func `records a root, and what it leads to, each with its cause`() {
    var engine = engine(RelaySystem.sent("a", hops: 2))
    engine.settle()
    #expect(engine.log.map(\.message.hops) == [2, 1, 0])
    #expect(engine.log.map(\.position) == [1, 2, 3])
    #expect(engine.log.map(\.cause) == [0, 1, 2])
    #expect(engine.log.map(\.step) == [1, 1, 2])
    #expect(engine.log.map(\.message.origin) == [.player, .left, .right])
    #expect(engine.isSettled && engine.step == 2)
    #expect(engine.watch.observed == 3)
  }

  @Test func `virtual time never goes back, and a message takes as long as its latency`() {
    var engine = engine(RelaySystem.sent("a", hops: 9), RelaySystem.sent("b", hops: 9, at: 150))
    var moments: [VirtualTime] = []
    while engine.drive() != nil { moments.append(engine.now) }
    #expect(moments == moments.sorted())
    for entry in engine.log where entry.cause > 0 {
      let cause = engine.log[Int(entry.cause) - 1]
      let span = (entry.time - cause.time).milliseconds
      #expect(cause.cause == 0 ? span == 0 : (20...200).contains(span))
    }
  }

  @Test func `a customer comes before a message that is due at the same moment`() throws {
    var engine = Engine(
      RelaySystem(
        agenda: [RelaySystem.sent("a"), RelaySystem.sent("b", at: 5)],
        latency: try #require(Latency(milliseconds: 5...5))))
    let order = [engine.drive(), engine.drive(), engine.drive()].map { $0?.message.label }
    #expect(order == ["a", "b", "a"])
  }

  @Test func `the opening is over, with all that follows from it, before the first customer comes`()
  {
    var engine = engine(
      RelaySystem.sent("opening", hops: 5, isOpening: true), RelaySystem.sent("customer", hops: 1))
    #expect(engine.isOpening && engine.isUntouched)
    var labels: [String] = []
    while let delivery = engine.drive() { labels.append(delivery.message.label) }
    #expect(labels == ["opening", "opening", "opening", "opening", "opening", "customer"])
    #expect(!engine.isOpening && !engine.isUntouched)
  }

  @Test func `what happens next is known before it happens`() {
    var engine = engine(RelaySystem.sent("a"), RelaySystem.sent("b", at: 90))
    while let upcoming = engine.upcoming {
      let delivery = engine.drive()
      switch upcoming {
      case .flight(let flight):
        #expect(delivery?.flight == flight && delivery?.reason == .arrived)
      case .scheduled(let scheduled):
        #expect(delivery?.message == scheduled.message && delivery?.reason == .scheduled)
      }
    }
    #expect(engine.isSettled)
  }

  @Test func `a message that comes again is acknowledged as a duplicate and has no effect`() throws
  {
    var engine = engine(RelaySystem.sent("a", hops: 3))
    engine.drive()
    let flight = try #require(engine.queue.next)
    let again = InFlight(
      position: flight.position, target: flight.target, attempt: 2, due: flight.due)
    engine.queue.insert(again)
    engine.drive()
    let before = engine.log.count
    let delivery = engine.drive()
    #expect(delivery?.flight == again && delivery?.isDuplicate == true)
    #expect(engine.last?.acknowledged.outcome == .duplicate)
    #expect(engine.log.count == before)
    engine.settle()
    #expect(engine.log.map(\.message.hops) == [3, 2, 1, 0])
  }

  @Test func `a rejection is acknowledged with its reason, and what changed nothing as ignored`()
    throws
  {
    var engine = engine(RelaySystem.sent("a"), RelaySystem.sent("b"))
    var handling = Handling<Token>()
    handling.rejection = Phrase("no")
    let refused = engine.begin()
    engine.finish(try #require(refused), handling)
    #expect(engine.last?.acknowledged.outcome == .rejected(Phrase("no")))
    let dull = engine.begin()
    engine.finish(try #require(dull), Handling())
    #expect(engine.last?.acknowledged.outcome == .ignored)
    #expect(engine.isSettled && engine.log.count == 2)
  }

  @Test func `what the user asks for happens at once, and next to what is under way`() {
    var engine = engine(RelaySystem.sent("a", hops: 2))
    engine.drive()
    let underWay = engine.queue.sorted
    if let delivery = engine.begin(asked: Token(label: "mine", hops: 1, from: .player)) {
      engine.finish(delivery, engine.handling(of: delivery))
    }
    #expect(engine.last?.acknowledged.reason == .asked)
    #expect(engine.isAsked && !engine.isUntouched)
    #expect(engine.queue.sorted == underWay)
    #expect(engine.log.map(\.message.label) == ["a", "a", "mine", "mine"])
  }

  @Test func `folding the log gives the world at any position`() {
    var engine = engine(RelaySystem.sent("a", hops: 3))
    engine.settle()
    #expect(engine.foldedWorld(through: 0) == [[], []])
    #expect(engine.foldedWorld(through: 2) == [["a"], []])
    #expect(engine.foldedWorld() == [["a", "a"], ["a"]])
  }
}

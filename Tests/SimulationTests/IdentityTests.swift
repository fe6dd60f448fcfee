import EventSourcing
import Primitives
import Simulation
import Testing

@Suite struct `Who a message is` {
  private func ids(_ agenda: [Scheduled<Token>], seed: UInt64 = 1) -> [String: [String]] {
    var run = PureRun(agenda, seed: seed)
    run.settle()
    return Dictionary(grouping: run.engine.log) { $0.message.label }.mapValues { $0.map(\.id) }
  }

  @Test func `is the same in every run of the same seed, and another for another seed`() {
    let agenda = [RelaySystem.sent("a", hops: 6)]
    #expect(ids(agenda) == ids(agenda))
    #expect(ids(agenda) != ids(agenda, seed: 2))
  }

  @Test func `does not depend on what others do before or beside it`() {
    let alone = ids([RelaySystem.sent("a", hops: 6, at: 500)])
    let amongOthers = ids(
      (0..<20).map { RelaySystem.sent("other \($0)", at: $0 * 20) }
        + [RelaySystem.sent("a", hops: 6, at: 500)])
    #expect(alone["a"] == amongOthers["a"])
  }

  @Test func `is its alone`() {
    let ids = ids((0..<200).map { RelaySystem.sent("x \($0)", hops: 5, at: $0) })
      .values.flatMap { $0 }
    #expect(ids.count == 1_200)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `is not that of one that says the same again`() {
    let ids = ids([RelaySystem.sent("a", hops: 1), RelaySystem.sent("a", hops: 1, at: 1)])
    #expect(Set(ids["a"] ?? []).count == ids["a"]?.count)
  }

  @Test func `it is shown as a CloudEvent with its source, stream and cause`() {
    var run = PureRun([RelaySystem.sent("a", hops: 1)])
    run.settle()
    let events = run.engine.log.map { run.engine.cloudEvent($0) }
    #expect(events.map(\.source) == ["/outside/player", "/contexts/left"])
    #expect(events.map(\.stream) == ["player:commands/a", "left/a"])
    #expect(events.map(\.causationid) == [nil, events.first?.id])
    #expect(events.map(\.sequence) == ["0000000001", "0000000002"])
  }
}

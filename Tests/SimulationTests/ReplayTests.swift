import EventSourcing
import Messaging
import Primitives
import Testing

@testable import Simulation

@Suite struct `Replaying stored steps` {
  private let system = RelaySystem(
    agenda: (0..<5).map { RelaySystem.sent("x \($0)", hops: 4, at: $0 * 40) })

  private func recorded() -> (records: [StepRecord<Token>], engine: Engine<RelaySystem>) {
    var engine = Engine(system)
    var records: [StepRecord<Token>] = []
    while engine.drive() != nil {
      if let record = engine.lastRecord() { records.append(record) }
    }
    return (records, engine)
  }

  @Test func `does again what was done, with what was under way still under way`() throws {
    let (records, _) = recorded()
    for cut in 0...records.count {
      var original = Engine(system)
      for _ in 0..<cut { original.drive() }
      var replayed = Engine(system)
      for record in records.prefix(cut) { try replayed.replay(record) }
      #expect(replayed.log == original.log)
      #expect(replayed.queue.sorted == original.queue.sorted)
      #expect(replayed.now == original.now && replayed.step == original.step)
      #expect(replayed.agendaDone == original.agendaDone)
      #expect(replayed.lastSteps == original.lastSteps)
      #expect(replayed.lastRecord() == original.lastRecord())
      original.settle()
      replayed.settle()
      #expect(replayed.log == original.log)
    }
  }

  @Test func `a step that was handled stays handled: its message is a duplicate if it comes again`()
    throws
  {
    let (records, _) = recorded()
    var engine = Engine(system)
    for record in records { try engine.replay(record) }
    let flight = try #require(records.lazy.compactMap(\.enqueued.first).first)
    engine.queue.insert(
      InFlight(position: flight.position, target: flight.target, attempt: 2, due: flight.due))
    let delivery = engine.drive()
    #expect(delivery?.isDuplicate == true)
  }

  @Test func `steps that are missing, doubled or swapped are refused`() throws {
    let (records, _) = recorded()
    for wrong in [[0, 2], [0, 0], [1], [0, 1, 3]] {
      var engine = Engine(system)
      #expect(throws: ReplayError.self) {
        for index in wrong { try engine.replay(records[index]) }
      }
    }
  }

  @Test func `a step that acknowledges what was not under way is refused`() throws {
    let (records, _) = recorded()
    let step = try #require(records.firstIndex { $0.acknowledged.reason == .arrived })
    let acknowledged = records[step].acknowledged
    let others = [
      Acknowledgement(
        position: acknowledged.position, target: .player, attempt: 1, outcome: .handled,
        reason: .arrived),
      Acknowledgement(
        position: acknowledged.position, target: acknowledged.target, attempt: 9,
        outcome: .handled, reason: .arrived),
      Acknowledgement(
        position: 0, target: acknowledged.target, attempt: 1, outcome: .handled, reason: .arrived),
      Acknowledgement(
        position: 9_999, target: acknowledged.target, attempt: 1, outcome: .handled,
        reason: .arrived),
    ]
    for other in others {
      var engine = Engine(system)
      for record in records.prefix(step) { try engine.replay(record) }
      let forged = StepRecord(
        step: records[step].step, time: records[step].time, acknowledged: other,
        entries: records[step].entries, enqueued: records[step].enqueued)
      #expect(throws: ReplayError.self) { try engine.replay(forged) }
    }
  }
}

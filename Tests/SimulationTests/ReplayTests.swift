import EventSourcing
import Messaging
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Replaying stored steps` {
  private let system = RelaySystem(
    agenda: [RelaySystem.sent("opening", hops: 2, isOpening: true)]
      + (0..<5).map { RelaySystem.sent("x \($0)", hops: 4, at: $0 * 40) }
      + [
        RelaySystem.changed(.begin(.once(.crash(.afterPublish), to: .right)), at: 170),
        RelaySystem.sent("ask", at: 300), RelaySystem.sent("fail", at: 310),
        RelaySystem.changed(.begin(.always(.drop, to: .left)), at: 320),
        RelaySystem.sent("forbidden", at: 330), RelaySystem.sent("dull", at: 340),
        RelaySystem.changed(.lift(.always(.drop, to: .left)), at: 60_000),
      ])

  /// A run in which the user does anything, with the engine after each step.
  private func recorded(seed: UInt64) -> (
    records: [StepRecord<Token>], engines: [Engine<RelaySystem>]
  ) {
    var run = PureRun(system)
    var broker = RandomBroker<RelaySystem>(seed: seed)
    var records: [StepRecord<Token>] = []
    var engines = [run.engine]
    for _ in 0..<200 {
      var isMade = false
      if !run.engine.isUntouched, broker.chance.happens(percent: 30),
        let intervention = broker.intervention(run.engine)
      {
        isMade = run.intervene(intervention)
      }
      guard isMade || run.step(), let record = run.engine.lastRecord() else { continue }
      records.append(record)
      engines.append(run.engine)
    }
    return (records, engines)
  }

  static let seeds: ClosedRange<UInt64> = 1...24

  @Test(arguments: seeds)
  func `does again what was done, up to any step, with all that was under way or held`(
    seed: UInt64
  ) throws {
    let (records, engines) = recorded(seed: seed)
    var replayed = Engine(system)
    for (record, engine) in zip(records, engines.dropFirst()) {
      try replayed.replay(record)
      #expect(replayed.image == engine.image, "step \(record.step)")
    }
    for cut in stride(from: 0, to: engines.count, by: 9) {
      var cutOff = Engine(system)
      for record in records.prefix(cut) { try cutOff.replay(record) }
      var original = PureRun(engine: engines[cut], world: engines[cut].foldedWorld())
      var goesOn = PureRun(engine: cutOff, world: cutOff.foldedWorld())
      for _ in 0..<200 where original.step() { _ = goesOn.step() }
      #expect(goesOn.engine.image == original.engine.image, "cut at \(cut)")
      #expect(goesOn.world == original.world)
    }
  }

  @Test func `the runs that are replayed have every kind of step in them`() {
    var kinds = Set<String>()
    for seed in Self.seeds {
      for record in recorded(seed: seed).records {
        let fate = record.mark.act.fate.map { " \($0.rawValue)" } ?? ""
        switch record.mark.act {
        case .handled(_, let outcome): kinds.insert("handled \(outcome.name)")
        case .crashed(_, let point, _): kinds.insert("crashed \(point.rawValue)")
        case .refused: kinds.insert("refused")
        case .dropped: kinds.insert("dropped\(fate)")
        case .moved: kinds.insert("moved")
        case .copied: kinds.insert("copied")
        case .redelivered: kinds.insert("redelivered")
        case .changed: kinds.insert("changed")
        }
      }
    }
    let all: Set<String> = [
      "handled handled", "handled ignored", "handled duplicate", "handled rejected",
      "crashed before-record", "crashed after-record", "crashed after-publish", "refused",
      "dropped retried", "dropped dead-letter", "dropped lost", "dropped needless", "moved",
      "copied", "redelivered", "changed",
    ]
    #expect(kinds == all, "missing: \(all.subtracting(kinds))")
  }

  @Test func `a step that was handled stays handled: its message is a duplicate if it comes again`()
    throws
  {
    var run = PureRun([RelaySystem.sent("a", hops: 3)])
    var engine = Engine(run.engine.system)
    while run.step() {
      if let record = run.engine.lastRecord() { try engine.replay(record) }
    }
    let flight = InFlight(
      position: 2, target: .right, attempt: 2, sent: 99, due: VirtualTime(milliseconds: 9_999))
    engine.queue.insert(flight)
    var again = PureRun(engine: engine, world: run.world)
    again.advance(1)
    #expect(again.engine.last?.outcome == .duplicate)
  }

  @Test func `steps that are missing, doubled or swapped are refused`() throws {
    let records = recorded(seed: 1).records
    for wrong in [[0, 2], [0, 0], [1], [0, 1, 3]] {
      var engine = Engine(system)
      #expect(throws: ReplayError.self) {
        for index in wrong { try engine.replay(records[index]) }
      }
    }
  }

  @Test func `a step about what was not under way is refused`() throws {
    let records = recorded(seed: 1).records
    let step = try #require(records.firstIndex { $0.mark.reason == .arrived })
    let flight = try #require(records[step].mark.flight)
    func other(position: Int32? = nil, to target: ParticipantID? = nil, sent: Int32? = nil)
      -> InFlight
    {
      InFlight(
        position: position ?? flight.position, target: target ?? flight.target, attempt: 1,
        sent: sent ?? flight.sent, due: flight.due)
    }
    let forged: [StepAct] = [
      .handled(other(to: .player), .handled), .handled(other(sent: 88), .handled),
      .handled(other(position: 0), .handled), .handled(other(position: 9_999), .handled),
      .dropped(other(sent: 88), .lost), .moved(other(sent: 88)), .redelivered(flight),
      .copied(other(position: 9_999)),
    ]
    for act in forged {
      var engine = Engine(system)
      for record in records.prefix(step) { try engine.replay(record) }
      let record = StepRecord(
        mark: StepMark(
          step: records[step].step, time: records[step].time, reason: .arrived, act: act),
        entries: records[step].entries, enqueued: records[step].enqueued)
      #expect(throws: ReplayError.self, "\(act)") { try engine.replay(record) }
    }
  }
}

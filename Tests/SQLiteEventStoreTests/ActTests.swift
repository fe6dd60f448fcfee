import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import Primitives
import SQLiteEventStore
import SessionRun
import Simulation
import Testing

@Suite struct `what happens in a step` {
  let directory: TemporaryDirectory
  let file: String

  init() throws {
    directory = try TemporaryDirectory()
    file = directory.file()
  }

  private static let outcomes: [Outcome] = [
    .handled, .ignored, .duplicate,
    .rejected(Phrase(en: "it is \"gone\"/\\", ko: "이미 나갔습니다")),
  ]

  private static let changes: [Change] = {
    var strike = Strike(.delay(.seconds(5)))
    strike.target = OrderFlow.participants[1].id
    strike.subject = Name("a \"b\" 김치")
    strike.basisPoints = 1_250
    strike.times = 3
    var disturbances: [Disturbance] = [
      .strike(strike), .slow(.billing, by: .milliseconds(1_500)), .stopped(.inventory),
      .partition(.ordering, .billing), .strike(Strike(.drop)), .strike(Strike(.refuseWrite)),
    ]
    disturbances += CrashPoint.allCases.map { .strike(Strike(.crash($0))) }
    return disturbances.flatMap { [.begin($0), .lift($0)] }
      + Mechanism.allCases.flatMap { [.turn($0, isOn: false), .turn($0, isOn: true)] }
  }()

  /// Every act with everything that it can say.
  private static func acts(_ flight: InFlight) -> [StepAct] {
    outcomes.map { .handled(flight, $0) }
      + Fate.allCases.flatMap { fate in
        CrashPoint.allCases.map { .crashed(flight, $0, fate) }
          + [.refused(flight, fate), .dropped(flight, fate)]
      }
      + [.moved(flight), .copied(flight), .redelivered(flight)]
      + changes.map { .changed($0) }
  }

  @Test(arguments: Sending.allCases)
  func `given every act and fate there is, when they are stored, then they come back the same`(
    sending: Sending
  ) async throws {
    try await runWhole(.small, in: directory.file("whole"))
    let whole = try SessionFile.openForReading(directory.file("whole"))
    var all = Array(try steps(of: whole).prefix(12))
    whole.close()
    let start = try #require(all.last)
    var step = start.step
    for reason in StepReason.allCases {
      for attempt: UInt8 in [1, 255] {
        let flight = InFlight(
          position: 2, target: .billing, attempt: attempt, sending: sending, sent: 2,
          due: start.time)
        for act in Self.acts(flight) {
          step += 1
          let again = InFlight(
            position: 2, target: .delivery, attempt: attempt, sending: sending, sent: step,
            due: start.time + .seconds(1))
          all.append(
            StepRecord(
              mark: StepMark(
                step: step, time: start.time, reason: reason, act: act,
                fault: attempt == 1 ? nil : FaultID(rawValue: step)),
              entries: [], enqueued: [again]))
        }
      }
    }
    let session = try SessionFile.create(file, info: Scenario.small.info)
    let store = session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
    try store.append(all, to: .main)
    #expect(try steps(of: session) == all)
    #expect(try session.choiceCount() == all.filter { $0.mark.reason.isChoice }.count)
    session.close()
  }

  /// Everything goes wrong at once, and everything is switched and done by hand.
  private func chaos() throws -> PureSession {
    var scenario = Scenario.competing
    scenario.faults = try [
      "drop 10%", "duplicate 15%", "delay 15% by 4s", "reorder 10%", "crash before-record 5%",
      "crash after-record 5%", "crash after-publish 5%", "refuse-write 5%", "drop 100% to delivery",
      "stop inventory",
    ].map { PlannedFault(try FaultText(participants: OrderFlow.participants).disturbance($0)) }
    scenario.faults[8].from = .seconds(30)
    scenario.faults[8].until = .minutes(5)
    scenario.faults[9].from = .seconds(2)
    scenario.faults[9].until = .seconds(60)
    var run = try PureSession(resuming: SessionFile.create(file, info: scenario.info))
    var turn = 0
    while turn < 600, try run.step(on: .main) {
      turn += 1
      if turn.isMultiple(of: 4) { _ = try run.step(on: .main) { Self.meddle(&$0, turn / 4) } }
    }
    return run
  }

  private static func meddle(_ run: inout PureRun<OrderFlow>, _ turn: Int) -> Bool {
    if let letter = run.engine.deadLetters.first {
      return run.intervene(.redeliver(letter.flight.id))
    }
    let sorted = run.engine.queue.sorted
    guard let first = sorted.first?.id, let last = sorted.last?.id else { return false }
    switch turn % 7 {
    case 0: return run.intervene(.deliver(last))
    case 1: return run.intervene(.drop(first))
    case 2: return run.intervene(.duplicate(first))
    case 3: return run.intervene(.delay(first, by: .seconds(3)))
    case 4: return run.intervene(.moveBehind(first, last))
    case 5: return run.intervene(.change(.turn(.retry, isOn: !run.engine.mechanisms[.retry])))
    default: return run.intervene(.change(.begin(.slow(.billing, by: .seconds(1)))))
    }
  }

  @Test func `given a run in which all goes wrong, when it is loaded, then it is the same`() throws
  {
    let run = try chaos()
    let line = run.lines.all[0]
    let marks = (1...line.history.count).map { line.history.mark($0) }
    #expect(Set(marks.compactMap(\.act.fate)) == Set(Fate.allCases))
    #expect(try run.session.textRows("SELECT DISTINCT act FROM steps").count == 8)
    let again = try SessionRun.lines(of: run.session).all[0]
    #expect(again.engine.log == line.engine.log)
    #expect(again.engine.queue.sorted == line.engine.queue.sorted)
    #expect(again.engine.held == line.engine.held)
    #expect(again.engine.deadLetters == line.engine.deadLetters)
    #expect(again.engine.faults == line.engine.faults)
    #expect(again.engine.mechanisms == line.engine.mechanisms)

    let report = try run.session.verify()
    #expect(report.problems.isEmpty)
    #expect(report.inFlight == line.engine.queue.count + line.engine.held.count)
    #expect(report.deadLetters == line.engine.deadLetters.count)
    #expect(report.lost == marks.filter { $0.act.fate == .lost }.count)
    #expect(report.choices == marks.filter(\.reason.isChoice).count)
    #expect(report.acknowledgements == marks.filter { $0.outcome != nil }.count)
    run.session.close()
  }

  @Test
  func `given a run in which all goes wrong, when it stops anywhere, then the views are right`()
    throws
  {
    var run = try chaos()
    run = try PureSession(resuming: run.session)
    let history = run.lines.all[0].history
    for step in stride(from: 20, to: Int32(history.count), by: 37) {
      _ = try run.fork(.main, after: step) { $0.step() }
      let line = try #require(run.lines.all.last)
      let flights = (line.engine.queue.sorted + line.engine.held).map { flight in
        "\(flight.position)|\(flight.sent)|\(flight.sending.rawValue)"
      }
      let stored = try run.session.textRows(
        """
        SELECT position, sent, sending FROM in_flight
        WHERE branch = \(line.branch.id.rawValue)
        """)
      #expect(stored.sorted() == flights.sorted())
      let handled = (1...line.history.count).map { line.history.mark($0) }.filter { mark in
        switch mark.act {
        case .handled, .crashed(_, .afterRecord, _), .crashed(_, .afterPublish, _): true
        default: false
        }
      }
      #expect(
        try run.session.textRows(
          "SELECT step FROM inbox WHERE branch = \(line.branch.id.rawValue)")
          == handled.map { "\($0.step)" })
    }
    #expect(try run.session.verify().problems.isEmpty)
    run.session.close()
  }

  @Test func `given choices, when any SQLite client looks, then they say what was chosen`() throws {
    let run = try chaos()
    let rows = try run.session.textRows("SELECT kind, data FROM choices")
    #expect(rows.count > 20)
    #expect(rows.contains(#"chosen|{"act":"changed","change":"off retry"}"#))
    #expect(rows.contains { $0.hasPrefix(#"chosen|{"act":"copied","position":"#) })
    #expect(rows.contains { $0.contains(#""target":"billing","type":""#) })
    run.session.close()
  }
}

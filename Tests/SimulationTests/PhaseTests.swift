import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Going through a step phase by phase` {
  /// Where a phase stands in the run.
  private struct Place: Hashable {
    let step: Int
    let phase: Phase
  }

  private func place(_ bus: Bus<RelaySystem>) async -> Place? {
    await bus.snapshot().phase.map { Place(step: $0.step.step, phase: $0.phase) }
  }

  private let agenda =
    Bench.agenda + [
      RelaySystem.changed(.begin(.stopped(.left)), at: 700), RelaySystem.sent("dull", at: 710),
      RelaySystem.changed(.lift(.stopped(.left)), at: 3_000),
      RelaySystem.changed(.begin(.once(.drop)), at: 3_010), RelaySystem.sent("d", at: 3_020),
      RelaySystem.changed(.begin(.once(.crash(.beforeRecord))), at: 6_000),
      RelaySystem.sent("e", at: 6_010),
      RelaySystem.changed(.begin(.once(.crash(.afterRecord))), at: 9_000),
      RelaySystem.sent("f", at: 9_010),
    ]

  @Test func `forward over a whole run makes the same steps, and back shows the same phases`()
    async throws
  {
    let (stepped, bench) = (Bench(agenda), Bench(agenda))
    try await stepped.bus.open()
    try await bench.bus.open()
    try await stepped.bus.finish()
    var forward: [Place] = []
    while try await bench.bus.phaseForward() {
      if let place = await place(bench.bus) { forward.append(place) }
    }
    #expect(await bench.bus.engine.log == stepped.bus.engine.log)
    #expect(await bench.bus.images()[0].marks == stepped.bus.images()[0].marks)
    #expect(await bench.bus.world() == stepped.bus.world())
    var back: [Place] = []
    let opening = await bench.bus.engine.openingEnd
    while await !bench.bus.isAtStart(opening) {
      await bench.bus.phaseBack()
      if let place = await place(bench.bus) { back.append(place) }
    }
    #expect(Set(forward).count == forward.count && back == forward.reversed())
    var again: [Place] = []
    while await bench.bus.past != nil, try await bench.bus.phaseForward() {
      if let place = await place(bench.bus) { again.append(place) }
    }
    #expect(again == forward)
  }

  @Test
  func `given a message of the past is recorded, when it goes back, then it is right before it`()
    async throws
  {
    let bench = Bench()
    try await bench.bus.finish()
    let end = await bench.bus.engine.step
    await bench.bus.look(atStep: end - 1)
    await bench.bus.phaseBack()
    while let place = await place(bench.bus), place.phase != .recorded {
      await bench.bus.phaseBack()
    }
    #expect(await bench.bus.viewedEngine.step == end - 1)
    await bench.bus.lookBack()
    #expect(await bench.bus.viewedEngine.step == end - 2)
  }

  @Test func `what is to be published is on its way only once it is published`() async throws {
    let bench = Bench()
    try await bench.bus.open()
    var seen: Set<Phase> = []
    while try await bench.bus.phaseForward() {
      let snapshot = await bench.bus.snapshot()
      guard let view = snapshot.phase, !view.step.sent.isEmpty else { continue }
      seen.insert(view.phase)
      let isSent = view.step.sent.allSatisfy { sent in
        snapshot.flights.contains { $0.id == sent.id }
      }
      #expect(isSent == (view.phase == .published))
      let inboxes = snapshot.contexts.flatMap(\.inbox)
      #expect(view.step.sent.contains { sent in inboxes.contains { $0.id == sent.id } } == isSent)
    }
    #expect(seen.contains(.recorded) && seen.contains(.published))
  }

  @Test func `nothing is stored before the last phase is left, and then all of it`() async throws {
    let bench = Bench()
    try await bench.bus.open()
    let stored = bench.store.steps
    let engine = await bench.bus.engine
    var phases: [Phase] = []
    for _ in Phase.allCases {
      #expect(try await bench.bus.phaseForward())
      let snapshot = await bench.bus.snapshot()
      let phase = try #require(snapshot.phase?.phase)
      phases.append(phase)
      #expect(await bench.bus.engine.image == engine.image && bench.store.steps == stored)
      let isRecorded = phase >= .recorded
      #expect(snapshot.position == engine.log.count + (isRecorded ? 2 : 0))
      #expect(await bench.bus.viewedWorld()[0].count == (isRecorded ? 2 : 1))
      #expect(snapshot.phase?.step.led.map(\.said.en) == ["a has 3 hops"])
    }
    #expect(phases == Phase.allCases)
    #expect(try await bench.bus.phaseForward())
    #expect(await bench.bus.snapshot().phase == nil)
    #expect(bench.store.steps.count == stored.count + 1)
  }

  @Test func `given a phase, when something else is done, then the phase is left`() async throws {
    let bench = Bench()
    try await bench.bus.open()
    for _ in 1...4 { _ = try await bench.bus.phaseForward() }
    #expect(try await bench.bus.runToEnd(of: Name("a"), limit: 2) == false)
    #expect(await bench.bus.ahead == nil)
    for _ in 1...4 { _ = try await bench.bus.phaseForward() }
    let step = await bench.bus.engine.step
    #expect(try await bench.bus.send(Token(label: "mine", hops: 1, from: .player)))
    #expect(await bench.bus.ahead == nil)
    #expect(await bench.bus.engine.step == step + 1)
  }

  @Test func `given who comes no further, then the phases end there`() async throws {
    let bench = Bench(agenda)
    try await bench.bus.finish()
    var last: [String: Phase] = [:]
    for step in (await bench.bus.engine.openingEnd)..<(await bench.bus.engine.step) {
      await bench.bus.look(atStep: step)
      _ = try await bench.bus.phaseForward()
      guard let found = await bench.bus.ahead, let mark = found.after.engine.last else { continue }
      switch mark.act {
      case .handled(_, .duplicate): last["duplicate"] = found.last
      case .handled: last["handled"] = found.last
      case .crashed(_, let point, _): last[point.rawValue] = found.last
      default: Issue.record("nobody handles \(mark.act)")
      }
    }
    #expect(
      last == [
        "handled": .published, "duplicate": .received, "before-record": .decided,
        "after-record": .recorded,
      ])
  }
}

extension Bus<RelaySystem> {
  /// Whether the moment after `opening` is looked at, and no step is gone through.
  fileprivate func isAtStart(_ opening: Int32) -> Bool {
    past?.engine.step == opening && ahead == nil
  }
}

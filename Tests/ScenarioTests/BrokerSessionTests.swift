import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `Whatever the user does as the broker` {
  /// Half of the sessions each, so that both run at once.
  static let halves: [ClosedRange<UInt64>] = [1...100, 101...200]

  private static func seeds(_ range: ClosedRange<UInt64>) -> [UInt64] {
    let environment = ProcessInfo.processInfo.environment
    return environment["ORDERFLOW_TEST_SEED"].flatMap { UInt64($0) }.map { [$0] } ?? Array(range)
  }

  @Test(arguments: halves)
  func `what is stored gives the same lines, and each context holds what its log says`(
    seeds: ClosedRange<UInt64>
  ) async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    var deeds: [String: Int] = [:]
    for seed in Self.seeds(seeds) {
      var session = BrokerSession(seed: seed, executor)
      try await session.play(50)
      let lines = await session.bus.images()
      #expect(try session.storedLines() == lines, "seed \(seed)")
      for line in lines {
        let folded = line.engine.log.reduce(into: OrderFlow.emptyWorld) {
          OrderFlow.evolve(&$0, $1.message)
        }
        #expect(line.world == folded, "seed \(seed), \(line.branch.name)")
      }
      #expect(await session.bus.world() == lines[Int(session.bus.branch.id.rawValue) - 1].world)
      deeds.merge(session.deeds) { $0 + $1 }
    }
    guard Self.seeds(seeds).count > 1 else { return }
    let kinds = [
      "back", "begin", "crash", "delay", "deliver", "drop", "duplicate", "fork", "lift", "move",
      "redeliver", "stop", "strike", "switch", "turn",
    ]
    #expect(deeds.keys.sorted() == kinds)
    #expect(deeds.values.allSatisfy { $0 >= 5 }, "\(deeds)")
  }

  @Test func `the same choices give the same lines`() async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    for seed in Self.seeds(201...240) {
      var first = BrokerSession(seed: seed, executor)
      var second = BrokerSession(seed: seed, executor)
      try await first.play(50)
      try await second.play(50)
      #expect(await first.bus.images() == second.bus.images(), "seed \(seed)")
      #expect(try first.parts() == second.parts(), "seed \(seed)")
    }
  }

  @Test func `back and forward over whole runs gives the same bytes`() async throws {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    for seed in Self.seeds(301...315) {
      var session = BrokerSession(seed: seed, executor)
      try await session.play(40)
      let bus = session.bus
      let end = await bus.viewed()
      var back = [end]
      while await bus.viewedEngine.step > bus.engine.openingEnd {
        await bus.lookBack()
        back.append(await bus.viewed())
      }
      var forward = [await bus.viewed()]
      while await bus.past != nil {
        _ = try await bus.step()
        forward.append(await bus.viewed())
      }
      #expect(back == forward.reversed(), "seed \(seed)")
      #expect(await bus.viewed() == end, "seed \(seed)")
    }
  }

  @Test func `a crash seen again in a later sitting is what it was when it happened`() async throws
  {
    let executor = SimulationExecutor()
    defer { executor.stop() }
    var crashes = 0
    for seed in Self.seeds(401...420) {
      var session = BrokerSession(seed: seed, executor)
      try await session.play(40)
      let bus = session.bus
      let marks = await bus.images()[Int(bus.branch.id.rawValue) - 1].marks
      for mark in marks {
        guard case .crashed = mark.act else { continue }
        crashes += 1
        await bus.look(atStep: mark.step)
        let kept = await bus.snapshot().crash
        #expect(kept?.stateBefore == kept?.stateAfter, "seed \(seed), step \(mark.step)")
        await bus.forgetCrashes()
        #expect(await bus.snapshot().crash == kept, "seed \(seed), step \(mark.step)")
      }
    }
    #expect(crashes > 10)
  }
}

/// What is looked at, with the bytes of what each context holds.
private struct Viewed: Equatable {
  let engine: EngineImage<OrderFlowMessage>
  let texts: [String]
}

extension Bus<OrderFlow> {
  fileprivate func viewed() async -> Viewed {
    let world = await viewedWorld()
    return Viewed(
      engine: viewedEngine.image,
      texts: OrderFlow.participants.filter(\.isContext).map {
        OrderFlow.stateText(of: $0.id, in: world)
      })
  }

  /// As in a later sitting.
  fileprivate func forgetCrashes() { crashes = [] }
}

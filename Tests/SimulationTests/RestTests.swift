import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

/// That nothing is left behind is seen only once nothing is under way.
@Suite struct `A promise that is seen to be broken at rest` {
  /// A run that came to rest after a message was lost, and went on.
  private func bench() async throws -> (bench: Bench, rest: Int32) {
    let bench = Bench(without: [.retry])
    try await bench.bus.open()
    _ = try await bench.bus.run(limit: 3)
    let lost = try #require(await bench.bus.flights.first)
    #expect(try await bench.bus.intervene(.drop(lost.id)))
    try await bench.bus.finish()
    let rest = await bench.bus.engine.step
    #expect(await bench.bus.engine.isSettled)
    #expect(await broken(bench.bus) == ["delivery"])
    #expect(try await bench.bus.send(Token(label: "later", hops: 3, from: .player)))
    return (bench, rest)
  }

  private func broken(_ bus: Bus<RelaySystem>) async -> [String] {
    await bus.viewedEngine.watch.violations.map { RelayWatch.rules[$0.rule].id }
  }

  @Test func `is broken at that step of the past and after it, and not before it`() async throws {
    let (bench, rest) = try await bench()
    let (now, violations) = (await bench.bus.engine.step, await bench.bus.engine.watch.violations)
    #expect(now > rest)
    try await bench.bus.finish()
    for step in rest..<(await bench.bus.engine.step) {
      await bench.bus.look(atStep: step)
      #expect(await bench.bus.viewedEngine.watch.violations == violations, "step \(step)")
    }
    await bench.bus.look(atStep: rest - 1)
    #expect(await broken(bench.bus) == [])
  }

  @Test func `is broken in a later sitting, though that does not begin at rest`() async throws {
    let (bench, _) = try await bench()
    let again = try bench.reopened()
    #expect(await !again.engine.isSettled)
    #expect(await again.engine.watch.violations == bench.bus.engine.watch.violations)
    #expect(await again.engine.watch.checks == bench.bus.engine.watch.checks)
  }
}

import EventSourcing
import TestSupport
import Testing

@testable import Simulation

/// The user puts messages behind others, one place at a time, as with the keys of the screen.
@Suite struct `The order of delivery` {
  private typealias Place = (position: Int32, target: ParticipantID)

  /// Three tokens that are under way at once.
  private func bench() async throws -> Bench {
    let bench = Bench(["a", "b", "c"].map { RelaySystem.sent($0, hops: 6) })
    while await bench.bus.flights.count < 3 { _ = try await bench.bus.step() }
    return bench
  }

  private func order(_ bench: Bench) async -> [Int32] {
    await bench.bus.flights.map(\.position)
  }

  private func move(_ bench: Bench, from place: Int, behind other: Int) async throws {
    let flights = await bench.bus.flights
    #expect(try await bench.bus.intervene(.moveBehind(flights[place].id, flights[other].id)))
  }

  @Test func `one place later, and one place sooner again`() async throws {
    let bench = try await bench()
    let before = await order(bench)
    try await move(bench, from: 0, behind: 1)
    #expect(await order(bench) == [before[1], before[0], before[2]])
    // Sooner: the one before it goes behind it.
    try await move(bench, from: 0, behind: 1)
    #expect(await order(bench) == before)
  }

  @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func `can be any, and is what arrives`(wanted: [Int]) async throws {
    let bench = try await bench()
    let before = await order(bench)
    let wanted = wanted.map { before[$0] }
    for place in wanted.indices {
      while let found = await order(bench).firstIndex(of: wanted[place]), found > place {
        try await move(bench, from: found - 1, behind: found)
      }
    }
    #expect(Array(await order(bench).prefix(3)) == wanted)
    var arrived: [Int32] = []
    while arrived.count < 3 {
      let next = try #require(await bench.bus.flights.first)
      #expect(try await bench.bus.step())
      arrived += wanted.contains(next.position) ? [next.position] : []
    }
    #expect(arrived == wanted)
  }

  @Test func `is a choice of the user, kept with the session`() async throws {
    let bench = try await bench()
    try await move(bench, from: 0, behind: 2)
    let moved = await order(bench)
    #expect(await bench.bus.engine.last?.reason == .chosen)
    let later = try bench.reopened()
    #expect(await later.flights.map(\.position) == moved)
  }

  @Test func `in the past makes another future`() async throws {
    let bench = try await bench()
    let step = await bench.bus.engine.step
    try await bench.bus.finish()
    await bench.bus.look(atStep: step)
    try await move(bench, from: 0, behind: 1)
    #expect(await bench.bus.branch.fork?.step == step)
  }
}

import EventSourcing
import TestSupport
import Testing

@testable import Simulation

@Suite struct `How many rows are made` {
  private func snapshot(
    of bench: Bench, _ change: (inout SnapshotRequest) -> Void
  ) async -> Snapshot {
    var request = SnapshotRequest()
    change(&request)
    return await bench.bus.snapshot(request)
  }

  /// A moment at which left recorded something last, and right did not.
  private func bench() async throws -> Bench {
    let bench = Bench()
    try await bench.bus.finish()
    let last = try #require(await bench.bus.engine.log.last { $0.message.origin == .left })
    await bench.bus.look(atStep: last.step)
    return bench
  }

  @Test func `given a screen of few rows, then tables and the log end there, and count all`()
    async throws
  {
    let bench = try await bench()
    let all = await bench.bus.snapshot()
    let few = await snapshot(of: bench) {
      $0.rows.contexts = 2
      $0.rows.log = 3
    }
    let right = ParticipantID.right.index
    #expect(all.contexts[right].view.rows.count > 2)
    #expect(few.contexts[right].view.rows == Array(all.contexts[right].view.rows.prefix(2)))
    #expect(few.contexts.map(\.view.total) == all.contexts.map(\.view.total))
    #expect(few.log == Array(all.log.suffix(3)) && few.position == all.position)
    #expect(few.contexts.allSatisfy { $0.inbox.count <= 2 } && few.flights == all.flights)
    #expect(few.contexts.map(\.inboxTotal) == all.contexts.map(\.inboxTotal))
  }

  @Test func `given what the last step changed, then all of it, whatever the screen`() async throws
  {
    let bench = try await bench()
    let few = await snapshot(of: bench) { $0.rows.contexts = 1 }
    let all = await bench.bus.snapshot()
    let left = ParticipantID.left.index
    #expect(few.contexts[left].view.rows.count == 1)
    #expect(all.contexts[left].changes != nil)
    #expect(few.contexts[left].changes == all.contexts[left].changes)
  }

  @Test func `given a screen of few rows, then the story ends there`() async throws {
    let bench = try await bench()
    let all = await snapshot(of: bench) { $0.story = "" }
    let few = await snapshot(of: bench) {
      $0.story = ""
      $0.rows.story = 2
    }
    #expect(all.story.count > 2)
    #expect(few.story == Array(all.story.suffix(2)))
  }

  @Test func `given the story of one order, then it tells what changed meanwhile, and not before`()
    async throws
  {
    let bench = Bench([
      RelaySystem.sent("opening", hops: 2, isOpening: true),
      RelaySystem.changed(.turn(.inbox, isOn: false), at: 100), RelaySystem.sent("a", at: 500),
      RelaySystem.changed(.turn(.inbox, isOn: true), at: 505),
    ])
    try await bench.bus.finish()
    let story = await snapshot(of: bench) { $0.story = "a" }.story
    #expect(story.first?.message?.subject == "a")
    #expect(story.compactMap(\.change) == ["on inbox"])
    #expect(await snapshot(of: bench) { $0.story = "nobody" }.story == [])
  }

  @Test func `given the message that was handled last, then it is compared with nothing`()
    async throws
  {
    let bench = try await bench()
    let handled = await snapshot(of: bench) { $0.detail = .handled }
    let position = try #require(handled.last?.message?.position)
    let entry = await snapshot(of: bench) { $0.detail = .entry(position) }
    #expect(handled.detail?.row == entry.detail?.row)
    #expect(handled.detail?.payload == entry.detail?.payload)
    #expect(handled.detail?.previous == nil)
  }

  @Test func `given a context that is gone through, then all of its rows`() async throws {
    let bench = try await bench()
    let few = await snapshot(of: bench) {
      $0.rows.contexts = 1
      $0.rows.whole = .right
    }
    let all = await bench.bus.snapshot()
    #expect(few.contexts[ParticipantID.right.index] == all.contexts[ParticipantID.right.index])
  }

  @Test func `given a part of the log, then it is whole`() async throws {
    let bench = try await bench()
    let part = await snapshot(of: bench) {
      $0.rows.log = 1
      $0.logStart = 2
    }
    #expect(part.log.first?.position == 1 || part.log.count == part.position)
    #expect(part.log == (await bench.bus.snapshot()).log)
  }

  @Test(arguments: [-1, 0, 10_000]) func `given nonsense, then no more than may be`(rows: Int)
    async throws
  {
    let bench = try await bench()
    let odd = await snapshot(of: bench) {
      $0.rows.contexts = rows
      $0.rows.log = rows
    }
    #expect(odd.log.count <= Snapshot.rowLimit)
    #expect(odd.log.isEmpty == (rows <= 0))
  }
}

import EventSourcing
import Foundation
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `What an entry changed` {
  private func fold(_ position: Int?, _ bus: Bus<RelaySystem>) async -> StateFold? {
    var request = SnapshotRequest()
    request.fold = position
    return await bus.snapshot(request).fold
  }

  @Test func `is what differs between the fold before it and the fold after it`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    let engine = await bench.bus.engine
    for entry in engine.log {
      let fold = try #require(await fold(Int(entry.position), bench.bus))
      #expect(fold.position == Int(entry.position))
      guard entry.message.kind == .event else {
        #expect(fold.context == nil && fold.values.isEmpty)
        continue
      }
      let context = entry.message.origin
      let texts = [entry.position - 1, entry.position].map {
        RelaySystem.stateText(of: context, in: engine.foldedWorld(through: $0))
      }
      #expect(fold.context == context && fold.total == fold.values.count)
      #expect(fold.values == engine.system.differences(texts[0], texts[1], in: context))
      #expect(fold.values.map(\.right?.en) == [entry.message.label])
    }
  }

  @Test func `is nothing for what is not there, or is not asked for`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    for position in [nil, 0, -1, 10_000] { #expect(await fold(position, bench.bus) == nil) }
    await bench.bus.look(atStep: 3)
    let later = await bench.bus.engine.log.count
    #expect(await fold(later, bench.bus) == nil, "what is to come is not told")
  }

  @Test func `is that of the branch that is shown`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    await bench.bus.look(atStep: 6)
    let position = await bench.bus.viewedEngine.log.count + 2
    let main = await bench.bus.engine.foldedWorld(through: Int32(position))
    _ = try await bench.bus.send(Token(label: "mine", hops: 3, from: .player))
    try await bench.bus.finish()
    let engine = await bench.bus.engine
    let entry = engine.log[position - 1]
    let inBranch = try #require(await fold(position, bench.bus))
    #expect(inBranch.values.compactMap(\.right?.en) == [entry.message.label])
    _ = try await bench.bus.switchBranch(to: .main)
    let inMain = try #require(await fold(position, bench.bus))
    #expect(await bench.bus.engine.foldedWorld(through: Int32(position)) == main)
    #expect(inMain != inBranch)
  }

  @Test func `can be stopped, and asked for again`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    let event = try #require(await bench.bus.engine.log.last { $0.message.kind == .event })
    await bench.bus.report { $0.done < 1 }
    #expect(await fold(Int(event.position), bench.bus) == nil)
    await bench.bus.report { _ in true }
    #expect(await fold(Int(event.position), bench.bus)?.total == 1)
  }

  @Test func `stands beside the version before it in its stream`() async throws {
    let bench = Bench()
    try await bench.bus.finish()
    let engine = await bench.bus.engine
    for entry in engine.log {
      var request = SnapshotRequest()
      request.detail = .entry(Int(entry.position))
      let detail = try #require(await bench.bus.snapshot(request).detail)
      #expect(detail.row.version == Int(entry.streamVersion))
      #expect(detail.row.stream == engine.streamText(entry.message))
      let before = engine.log.last {
        $0.position < entry.position && $0.message.stream == entry.message.stream
      }
      #expect(detail.previous?.position == before.map { Int($0.position) })
      #expect(detail.previous?.version == before.map { Int($0.streamVersion) })
      #expect(detail.previous?.payload.contains(entry.message.label) ?? true)
    }
  }
}

import EventSourcing
import Primitives
import TestSupport
import Testing

@testable import Simulation

@Suite struct `What a crash cost` {
  private let agenda = [RelaySystem.sent("a", hops: 3)]
  private static let toLeft = [CrashView.Sending(name: "TOKEN", to: .left)]

  /// A bench where right has just crashed.
  private func crashed(
    _ point: CrashPoint, without absent: [Mechanism] = []
  ) async throws -> Bench {
    let bench = Bench(agenda, without: absent)
    _ = try await bench.bus.intervene(.change(.begin(.once(.crash(point), to: .right))))
    for _ in 1...2 { _ = try await bench.bus.step() }
    return bench
  }

  @Test(arguments: CrashPoint.allCases)
  func `given the outbox, then nothing: what is held is the same by hash, and all is published`(
    point: CrashPoint
  ) async throws {
    let bench = try await crashed(point)
    let view = try #require(await bench.bus.snapshot().crash)
    #expect(view.context == .right && view.point == point && view.fate == .retried)
    #expect(view.stateBefore == view.stateAfter && view.stateAfter.count == 16)
    #expect(view.toPublish == (point == .beforeRecord ? [] : Self.toLeft))
    #expect(view.isWhole && view.published == view.toPublish)
  }

  @Test func `given other messages to publish, then their hash is another`() async throws {
    var hashes: [String] = []
    for label in ["a", "b"] {
      let bench = Bench([RelaySystem.sent(label, hops: 3)])
      _ = try await bench.bus.intervene(.change(.begin(.once(.crash(.afterRecord), to: .right))))
      for _ in 1...2 { _ = try await bench.bus.step() }
      let view = try #require(await bench.bus.snapshot().crash)
      #expect(view.outboxBefore == view.outboxAfter && view.toPublish == Self.toLeft)
      hashes.append(view.outboxBefore)
    }
    #expect(hashes[0] != hashes[1], "the names and recipients are the same")
  }

  @Test(arguments: CrashPoint.allCases)
  func `given no outbox, then what was recorded and not yet published`(point: CrashPoint)
    async throws
  {
    let bench = try await crashed(point, without: [.outbox])
    let view = try #require(await bench.bus.snapshot().crash)
    #expect(view.lost == (point == .afterRecord ? Self.toLeft : []))
    #expect(view.isWhole == (point != .afterRecord) && view.stateBefore == view.stateAfter)
    #expect((view.outboxBefore == view.outboxAfter) == (point != .afterRecord))
  }

  @Test(arguments: CrashPoint.allCases, [[], [.outbox]] as [[Mechanism]])
  func `given what was never published, then the log says so, then and whenever it is gone back to`(
    point: CrashPoint, absent: [Mechanism]
  ) async throws {
    let bench = try await crashed(point, without: absent)
    let step = await bench.bus.engine.step
    let lost = await bench.bus.snapshot().log.filter(\.isUnpublished)
    #expect(lost.map(\.step) == (point == .afterRecord && !absent.isEmpty ? [Int(step)] : []))
    try await bench.bus.finish()
    #expect(await bench.bus.snapshot().log.filter(\.isUnpublished) == lost)
    await bench.bus.look(atStep: step)
    #expect(await bench.bus.snapshot().log.filter(\.isUnpublished) == lost)
    await bench.bus.look(atStep: step - 1)
    #expect(await bench.bus.snapshot().log.allSatisfy { !$0.isUnpublished })
  }

  @Test(arguments: CrashPoint.allCases, [[], [.outbox]] as [[Mechanism]])
  func `given a later sitting, then it is derived, and the same`(
    point: CrashPoint, absent: [Mechanism]
  ) async throws {
    let bench = try await crashed(point, without: absent)
    let kept = await bench.bus.snapshot().crash
    let again = try bench.reopened()
    #expect(await again.snapshot().crash == kept && kept != nil)
    try await bench.bus.finish()
    #expect(await bench.bus.snapshot().crash == nil)
    await bench.bus.look(atStep: 3)
    #expect(await bench.bus.snapshot().crash == kept)
    _ = try await bench.bus.send(Token(label: "b", hops: 1, from: .player))
    await bench.bus.look(atStep: 3)
    #expect(await bench.bus.snapshot().crash == kept, "in a branch that has it from its parent")
  }

  @Test(arguments: [nil] + Misbehaviour.allCases.map { $0 }, [[], [.outbox]] as [[Mechanism]])
  func
    `given an outside system was to be asked, then what counts is whether it was, not what it answers`(
      misbehaviour: Misbehaviour?, absent: [Mechanism]
    ) async throws
  {
    let bench = Bench([RelaySystem.sent("ask", hops: 3)], without: absent)
    if let misbehaviour {
      _ = try await bench.bus.intervene(.change(.begin(.outside(.player, misbehaviour))))
    }
    _ = try await bench.bus.intervene(.change(.begin(.once(.crash(.afterRecord), to: .left))))
    _ = try await bench.bus.step()
    let snapshot = await bench.bus.snapshot()
    let view = try #require(snapshot.crash)
    #expect(view.toPublish.map(\.name) == ["TOKEN", nil])
    #expect(view.toPublish.map(\.to) == [.right, .player])
    #expect(view.lost == (absent.isEmpty ? [] : view.toPublish))
    #expect((view.outboxBefore == view.outboxAfter) == absent.isEmpty)
    #expect(snapshot.log.contains { $0.isUnpublished } != absent.isEmpty)
  }

  @Test func `given compensation is off, then what is not sent for that reason is not lost`()
    async throws
  {
    let bench = Bench([RelaySystem.sent("fail", hops: 3)], without: [.compensation])
    _ = try await bench.bus.intervene(.change(.begin(.once(.crash(.afterRecord), to: .left))))
    _ = try await bench.bus.step()
    let view = try #require(await bench.bus.snapshot().crash)
    #expect(view.isWhole && view.toPublish.map(\.name) == ["TOKEN"])
    #expect(view.outboxBefore == view.outboxAfter)
  }

  @Test(arguments: [CrashPoint.afterRecord, .afterPublish])
  func `given a message that was handled before, then there was nothing to lose`(
    point: CrashPoint
  ) async throws {
    let bench = Bench(agenda, without: [.outbox])
    _ = try await bench.bus.step()
    let flight = try #require(await bench.bus.flights.first)
    _ = try await bench.bus.intervene(.duplicate(flight.id))
    _ = try await bench.bus.step()
    _ = try await bench.bus.intervene(.change(.begin(.once(.crash(point), to: .right))))
    while try await bench.bus.step() {
      if case .crashed? = await bench.bus.engine.last?.act { break }
    }
    let kept = try #require(await bench.bus.snapshot().crash)
    #expect(kept.isWhole && kept.toPublish == [])
    let again = try bench.reopened()
    #expect(await again.snapshot().crash == kept)
  }
}

import EventSourcing
import Messaging
import Primitives
import TestSupport

@testable import Simulation

/// A bus that can go back, with all that belongs to it.
final class Bench: Sendable {
  let bus: Bus<RelaySystem>
  let store = RecordingStore()
  let system: RelaySystem
  private let executor = SimulationExecutor()

  /// Three tokens that meet at right, with an opening before them.
  static let agenda =
    [RelaySystem.sent("opening", hops: 2, isOpening: true)]
    + ["a", "b", "c"].enumerated().map {
      RelaySystem.sent($0.element, hops: 4, at: 500 + Int64($0.offset) * 15)
    }

  init(_ agenda: [Scheduled<Token>] = Bench.agenda, without absent: [Mechanism] = []) {
    system = RelaySystem(agenda: agenda, mechanisms: .all(but: absent))
    bus = Bus(system, keepsHistory: true, store: store, executor: executor)
  }

  /// Whoever awaits its bus keeps it in a variable: what is asked of a stopped executor is never done.
  deinit { executor.stop() }

  /// The same session in a later sitting.
  func reopened() throws -> Bus<RelaySystem> {
    var lines = Lines(system)
    for part in try store.parts { try lines.add(part) }
    return Bus(
      lines: lines, contexts: system.makeContexts(executor: executor), keepsHistory: true,
      store: nil, executor: executor)
  }
}

extension Bus<RelaySystem> {
  /// Goes to the end of the branch.
  func finish() async throws { _ = try await run(limit: .max) }

  /// All lines, that of the branch as it is now.
  func images() async -> [LineImage<RelaySystem>] {
    var images: [LineImage<RelaySystem>] = []
    for line in lines.all {
      if let line = await self.line(line.branch.id) { images.append(LineImage(line)) }
    }
    return images
  }

  /// What is under way at the moment that is looked at.
  var flights: [InFlight] { viewedEngine.queue.sorted }

  /// Goes back to `step` and loses the message that comes next there.
  func loseNext(at step: Int32) async throws -> Bool {
    look(atStep: step)
    guard let flight = flights.first else { return false }
    return try await intervene(.drop(flight.id))
  }
}

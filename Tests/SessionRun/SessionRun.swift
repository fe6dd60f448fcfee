import EventSourcing
import Foundation
import Messaging
public import OrderFlowSystem
public import SQLiteEventStore
public import Simulation

/// A session of the order flow at work, from where it was left off.
public struct SessionRun: Sendable {
  public let session: SessionFile
  public let bus: Bus<OrderFlow>
  private let executor: SimulationExecutor

  /// Rebuilds everything from the stored steps, and goes on with the branch that was made last.
  ///
  /// - Parameter keepsHistory: whether to go back, which makes branches.
  public init(resuming session: SessionFile, keepsHistory: Bool = false) async throws {
    self.session = session
    let lines = try Self.lines(of: session)
    executor = SimulationExecutor()
    bus = Bus(
      lines: lines, contexts: lines.all[0].engine.system.makeContexts(executor: executor),
      keepsHistory: keepsHistory, store: session.store(participants: OrderFlow.participants),
      executor: executor)
  }

  /// Every branch of `session`, each step done again.
  public static func lines(of session: SessionFile) throws -> Lines<OrderFlow> {
    let scenario = try JSONDecoder().decode(Scenario.self, from: session.info.scenario)
    var lines = Lines(OrderFlow(scenario, seed: session.info.seed))
    let store = session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
    try store.load { part throws(StoreError) in
      do throws(ReplayError) { try lines.add(part) } catch {
        throw StoreError("\(session.path): position \(error.position) does not follow")
      }
    }
    return lines
  }

  /// Everything until nothing is left to do.
  public func finish() async throws {
    while try await bus.run(limit: 100_000) > 0 {}
  }

  /// Lets the file and the thread go.
  public func close() {
    session.close()
    executor.stop()
  }
}

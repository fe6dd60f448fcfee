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

  /// Rebuilds everything from the stored steps.
  public init(resuming session: SessionFile) async throws {
    self.session = session
    let scenario = try JSONDecoder().decode(Scenario.self, from: session.info.scenario)
    let system = OrderFlow(scenario, seed: session.info.seed)
    let store = session.store(of: OrderFlowMessage.self, participants: OrderFlow.participants)
    var engine = Engine(system)
    try store.load { record throws(StoreError) in
      do { try engine.replay(record) } catch {
        throw StoreError("\(session.path): step \(record.step) does not follow; \(error)")
      }
    }
    executor = SimulationExecutor()
    let contexts = system.makeContexts(executor: executor)
    await contexts.restore(engine.foldedWorld())
    bus = Bus(engine: engine, contexts: contexts, store: store, executor: executor)
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

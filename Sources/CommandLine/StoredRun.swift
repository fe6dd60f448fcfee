import EventSourcing
import OrderFlowSystem
import SQLiteEventStore
import Simulation

/// What a session file holds, done again step by step.
struct StoredRun: Sendable {
  /// The log, what is under way, and the time.
  private(set) var engine: Engine<OrderFlow>
  /// What the contexts hold by that.
  private(set) var world = OrderFlow.emptyWorld
  /// The steps, to go back to.
  private(set) var history: History<OrderFlow>

  /// Before the first step of `system`.
  init(_ system: OrderFlow) {
    engine = Engine(system)
    history = History(system)
  }

  /// - Throws: where the file cannot be read, or does not add up.
  init(_ file: SessionFile) throws(Failure) {
    self.init(try ScenarioRecord.system(file))
    let store: any SessionStore<OrderFlowMessage> = file.store(
      participants: OrderFlow.participants)
    do throws(StoreError) {
      try store.load { step throws(StoreError) in
        do throws(ReplayError) {
          try add(step)
        } catch {
          throw StoreError(
            "\(file.path): does not add up at position \(error.position); expected a whole log")
        }
      }
    } catch {
      throw Failure(error)
    }
  }

  private mutating func add(_ step: StepRecord<OrderFlowMessage>) throws(ReplayError) {
    try engine.replay(step)
    for entry in step.entries { OrderFlow.evolve(&world, entry.message) }
    history.add(engine, world)
  }
}

import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import SQLiteEventStore
import Simulation

/// A run that is going on: the bus with its contexts, and the file in which it is kept, if it is.
struct Session: Sendable {
  let system: OrderFlow
  let bus: Bus<OrderFlow>
  /// nil for a run that is not kept.
  let file: SessionFile?

  /// Begins `scenario`, or goes on with the session in the file at `path`.
  ///
  /// - Parameters:
  ///   - scenario: nil where none was asked for: then it is the first of the built-in ones.
  ///   - path: nil for a run that is not kept.
  /// - Throws: where the file cannot be used, or holds another scenario or seed than was asked for.
  static func open(
    _ scenario: Scenario?, seed: UInt64?, file path: String?
  ) throws(Failure) -> Session {
    guard let path else { return Session(try fresh(scenario, seed), file: nil) }
    let present: SessionFile?
    do throws(StoreError) {
      present = try SessionFile.openIfPresent(path)
    } catch {
      throw Failure(error)
    }
    if let present { return try resume(present, asked: scenario, seed: seed) }
    let system = try fresh(scenario, seed)
    do throws(StoreError) {
      return Session(system, file: try .create(path, info: ScenarioRecord.info(system)))
    } catch {
      throw Failure(error)
    }
  }

  /// Begins `scenario` as the next session of `directory`.
  static func open(
    _ scenario: Scenario?, seed: UInt64?, in directory: SessionDirectory
  ) throws(Failure) -> Session {
    let system = try fresh(scenario, seed)
    do throws(StoreError) {
      return Session(
        system,
        file: try directory.create(
          scenario: system.scenario.name, info: ScenarioRecord.info(system)))
    } catch {
      throw Failure(error)
    }
  }

  private static func fresh(_ scenario: Scenario?, _ seed: UInt64?) throws(Failure) -> OrderFlow {
    if let scenario { return OrderFlow(scenario, seed: seed) }
    return OrderFlow(try ScenarioSource.named("happy-path"), seed: seed)
  }

  /// Goes on with a session where it was left off.
  static func resume(
    _ file: SessionFile, asked: Scenario? = nil, seed: UInt64? = nil
  ) throws(Failure) -> Session {
    let engine = try StoredRun.load(file)
    if let asked, asked != engine.system.scenario {
      throw Failure(
        "\(file.path): holds a session of \(engine.system.scenario.name); "
          + "expected the same scenario, or none to go on with it")
    }
    if let seed, seed != engine.system.seed {
      throw Failure(
        "\(file.path): holds a session with the seed \(engine.system.seed); expected the same")
    }
    return Session(engine, engine.foldedWorld(), file: file)
  }

  private init(_ system: OrderFlow, file: SessionFile?) {
    self.init(Engine(system), OrderFlow.emptyWorld, file: file)
  }

  private init(_ engine: Engine<OrderFlow>, _ world: OrderFlowWorld, file: SessionFile?) {
    system = engine.system
    self.file = file
    let executor = SimulationExecutor()
    let contexts = engine.system.makeContexts(executor: executor)
    bus = Bus(
      engine: engine, contexts: contexts, world: world,
      store: file?.store(participants: OrderFlow.participants), executor: executor)
  }
}

/// A scenario as a session file keeps it.
enum ScenarioRecord {
  static func info(_ system: OrderFlow) -> SessionInfo {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return SessionInfo(
      scenario: (try? encoder.encode(system.scenario)) ?? Data(), seed: system.seed,
      programVersion: OrderflowCommand.version)
  }

  static func system(_ file: SessionFile) throws(Failure) -> OrderFlow {
    guard let scenario = try? JSONDecoder().decode(Scenario.self, from: file.info.scenario) else {
      throw Failure(
        "\(file.path): its scenario cannot be read; expected a session of this program")
    }
    return OrderFlow(scenario, seed: file.info.seed)
  }
}

/// What a session file holds, done again.
enum StoredRun {
  static func load(_ file: SessionFile) throws(Failure) -> Engine<OrderFlow> {
    var engine = Engine(try ScenarioRecord.system(file))
    let store: any SessionStore<OrderFlowMessage> = file.store(
      participants: OrderFlow.participants)
    do throws(StoreError) {
      try store.load { step throws(StoreError) in
        do throws(ReplayError) {
          try engine.replay(step)
        } catch {
          throw StoreError(
            "\(file.path): does not add up at position \(error.position); expected a whole log")
        }
      }
    } catch {
      throw Failure(error)
    }
    return engine
  }
}

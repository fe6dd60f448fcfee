import EventSourcing
import Foundation
import Messaging
import OrderFlowSystem
import SQLiteEventStore
import Simulation

/// A run to go on with, and the file in which it is kept, if it is.
struct Session: Sendable {
  let stored: StoredSession
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
    guard let path else {
      return Session(stored: StoredSession(try fresh(scenario, seed)), file: nil)
    }
    let present: SessionFile?
    do throws(StoreError) {
      present = try SessionFile.openIfPresent(path)
    } catch {
      throw Failure(error)
    }
    if let present { return try resume(present, asked: scenario, seed: seed) }
    let system = try fresh(scenario, seed)
    do throws(StoreError) {
      return Session(
        stored: StoredSession(system), file: try .create(path, info: ScenarioRecord.info(system)))
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
        stored: StoredSession(system),
        file: try directory.create(
          scenario: system.scenario.name, info: ScenarioRecord.info(system)))
    } catch {
      throw Failure(error)
    }
  }

  private static func fresh(_ scenario: Scenario?, _ seed: UInt64?) throws(Failure) -> OrderFlow {
    if let scenario { return OrderFlow(scenario, seed: seed) }
    return OrderFlow(try ScenarioSource.named("happy-path", seed: seed), seed: seed)
  }

  /// Goes on with a session where it was left off.
  static func resume(
    _ file: SessionFile, asked: Scenario? = nil, seed: UInt64? = nil
  ) throws(Failure) -> Session {
    let stored = try StoredSession(file)
    let kept = stored.lines.all[0].engine.system
    if let asked, !asked.isSame(as: kept.scenario),
      asked.name != kept.scenario.name || asked.seed == kept.seed
    {
      let isOtherwise = asked.name == kept.scenario.name
      throw Failure(
        isOtherwise
          ? "\(file.path): holds a session of \(kept.scenario.name) with other orders or faults; "
            + "expected the same, or no scenario to go on with it"
          : "\(file.path): holds a session of \(kept.scenario.name); "
            + "expected the same scenario, or none to go on with it")
    }
    if let seed = seed ?? asked?.seed, seed != kept.seed {
      throw Failure(
        "\(file.path): holds a session with the seed \(kept.seed); "
          + "expected --seed \(kept.seed), or neither scenario nor seed to go on with it")
    }
    return Session(stored: stored, file: file)
  }

  /// The bus, to go on from where the run is.
  ///
  /// - Parameter keepsHistory: whether the steps are kept, to go back to.
  func bus(keepsHistory: Bool) -> Bus<OrderFlow> {
    let executor = SimulationExecutor()
    return Bus(
      lines: stored.lines,
      contexts: stored.lines.all[0].engine.system.makeContexts(executor: executor),
      keepsHistory: keepsHistory, store: file?.store(participants: OrderFlow.participants),
      executor: executor)
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

extension Scenario {
  /// Whether it is the same, however it was asked for.
  fileprivate func isSame(as other: Scenario) -> Bool {
    var copy = self
    copy.request = other.request
    return copy == other
  }
}

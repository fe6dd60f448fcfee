import EventSourcing
import Foundation
import OrderFlowSystem
import SQLiteEventStore
import Simulation

/// The session that a screen shows, and what becomes of its file afterwards.
struct PlaySession {
  let bus: Bus<OrderFlow>
  private let file: SessionFile?
  /// Where the kept sessions are, if this is one of them.
  private let directory: SessionDirectory?

  /// Goes on with the session in the file `store`, or begins one there; without it, begins one among
  /// the kept sessions.
  static func open(
    _ scenario: Scenario?, seed: UInt64?, store: String?
  ) throws(Failure) -> PlaySession {
    if let store {
      return PlaySession(try .open(scenario, seed: seed, file: store), directory: nil)
    }
    let directory = try sessions()
    return PlaySession(
      try .open(scenario, seed: seed, in: directory), directory: directory)
  }

  private init(_ session: Session, directory: SessionDirectory?) {
    bus = session.bus(keepsHistory: true)
    let bus = bus
    if let notes = session.stored.notes { waiting { await bus.take(notes) } }
    file = session.file
    self.directory = directory
  }

  /// Where the kept sessions are.
  static func sessions() throws(Failure) -> SessionDirectory {
    do throws(StoreError) {
      return try SessionDirectory(environment: ProcessInfo.processInfo.environment)
    } catch {
      throw Failure(error)
    }
  }

  /// Closes the file. A kept session in which nothing was done is removed, and so are the oldest
  /// beyond the limit.
  ///
  /// - Returns: how to go on with it; nil where nothing was kept.
  func close() -> String? {
    guard let file else { return nil }
    let bus = bus
    let (isUntouched, notes) = waiting { (await bus.isUntouched, await bus.notes) }
    // Where the disk is full, marks and breakpoints are lost, and nothing else.
    if let data = try? JSONEncoder().encode(notes) {
      try? file.setNote(StoredSession.notesKey, String(decoding: data, as: UTF8.self))
    }
    file.close()
    guard let directory else { return "Kept in \(file.path)" }
    let name = URL(fileURLWithPath: file.path).lastPathComponent
    if isUntouched {
      try? directory.remove(name)
      return nil
    }
    directory.prune()
    return "Kept: orderflow sessions resume \(name)"
  }
}

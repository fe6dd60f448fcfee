import EventSourcing
import Foundation
import OrderFlowSystem
import SQLiteEventStore
import Simulation

/// What a session file holds, done again step by step, branch by branch.
struct StoredSession: Sendable {
  private(set) var lines: Lines<OrderFlow>
  /// What somebody left in it besides its steps.
  private(set) var notes: SessionNotes?

  /// Before the first step of `system`.
  init(_ system: OrderFlow) { lines = Lines(system) }

  /// - Parameter afterStep: called after each step.
  /// - Throws: where the file cannot be read, or does not add up, or `afterStep` does.
  init(
    _ file: SessionFile, afterStep: () throws(Failure) -> Void = {}
  ) throws(Failure) {
    self.init(try ScenarioRecord.system(file))
    let store: any SessionStore<OrderFlowMessage> = file.store(
      participants: OrderFlow.participants)
    do throws(StoreError) {
      try store.load { part throws(StoreError) in
        do throws(ReplayError) {
          try lines.add(part)
        } catch {
          throw StoreError(
            "\(file.path): does not add up at position \(error.position); expected a whole log")
        }
        do throws(Failure) { try afterStep() } catch { throw StoreError(error.description) }
      }
      notes = try file.note(Self.notesKey).flatMap { text in
        try? JSONDecoder().decode(SessionNotes.self, from: Data(text.utf8))
      }
    } catch {
      throw Failure(error)
    }
    // A branch that was made after the notes is where somebody was last.
    if let notes, notes.branches == lines.all.count {
      let left = BranchID(rawValue: notes.branch)
      if lines[left] != nil { lines.current = left }
    }
  }

  /// The branch of that name; the one that was gone on with where nil.
  func line(_ name: String?) throws(Failure) -> Line<OrderFlow> {
    guard let name else { return lines[lines.current] ?? lines.all[0] }
    guard let line = lines.all.first(where: { $0.branch.name == name }) else {
      throw Failure(
        "--branch: there is no such branch; expected one of "
          + lines.all.map(\.branch.name).joined(separator: ", "))
    }
    return line
  }

  static let notesKey = "left"
}

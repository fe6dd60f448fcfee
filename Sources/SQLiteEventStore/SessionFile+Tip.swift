public import EventSourcing
import GRDB
public import Primitives

/// How far a session has come.
public struct SessionTip: Sendable, Equatable {
  /// How many steps its branches have of their own.
  public let steps: Int
  /// Over the last hash of each branch: two sessions with the same one hold the same.
  public let hash: Fingerprint
}

extension SessionFile {
  /// How far the session has come. It reads the last step of each branch, however long the log is.
  public func tip() throws(StoreError) -> SessionTip {
    try read { db in
      var steps = 0
      var hash = Fingerprint()
      let branches = try Row.fetchAll(
        db, sql: "SELECT id, fork_step, hash FROM branches ORDER BY id")
      for branch in branches {
        let id: Int64 = try branch.number(0)
        let fork: Int? = try branch.optionalNumber(1)
        let last = try Row.fetchOne(
          db, sql: "SELECT step, hash FROM steps WHERE branch = ? ORDER BY step DESC LIMIT 1",
          arguments: [id])
        let start = fork ?? 0
        steps += (try last?.number(0) ?? start) - start
        hash.combine(try last?.text(1) ?? branch.text(2))
      }
      return SessionTip(steps: steps, hash: hash)
    }
  }
}

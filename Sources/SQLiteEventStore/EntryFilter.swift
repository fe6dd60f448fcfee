import EventSourcing
import GRDB

/// Which rows of the log somebody wants to see. What is nil does not narrow it.
public struct EntryFilter: Sendable, Equatable {
  /// Who recorded it, by the name of the context or outside system: `billing`.
  public var recorder: String?
  /// The published name.
  public var type: String?
  /// What it is about: the order.
  public var subject: String?
  /// `command`, `event` or `reply`.
  public var kind: String?
  /// Only what comes after this position.
  public var after: Int32

  public init(
    recorder: String? = nil, type: String? = nil, subject: String? = nil, kind: String? = nil,
    after: Int32 = 0
  ) {
    self.recorder = recorder
    self.type = type
    self.subject = subject
    self.kind = kind
    self.after = after
  }

  /// - Parameter part: of what a branch sees.
  func condition(in part: Lineage.Part) -> (sql: String, arguments: StatementArguments) {
    var sql = "branch = ? AND position > ? AND position <= ?"
    var arguments: StatementArguments = [
      part.branch.rawValue, max(after, part.after.position), part.through.position,
    ]
    if let recorder {
      sql += " AND source IN (?, ?)"
      arguments += ["/contexts/\(recorder)", "/outside/\(recorder)"]
    }
    for (column, value) in [("type", type), ("subject", subject), ("kind", kind)] {
      guard let value else { continue }
      sql += " AND \(column) = ?"
      arguments += [value]
    }
    return (sql, arguments)
  }
}

import EventSourcing
import GRDB

/// Writes stored steps, with statements that are prepared once.
struct StepInserter {
  private let entry: Statement
  private let flight: Statement
  private let step: Statement
  private let choice: Statement
  private let branch: Int32

  init(_ db: Database, branch: BranchID) throws {
    self.branch = branch.rawValue
    entry = try db.cachedStatement(
      sql: """
        INSERT INTO log(branch, \(StoredEntry.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    flight = try db.cachedStatement(
      sql: """
        INSERT INTO outbox(branch, step, place, position, target, attempt, sending, due)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    step = try db.cachedStatement(
      sql: """
        INSERT INTO steps(branch, \(StoredStep.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    choice = try db.cachedStatement(
      sql: "INSERT INTO choices(branch, step, kind, data) VALUES (?, ?, ?, ?)")
  }

  func insert(_ stored: StoredStep) throws {
    for row in stored.entries {
      try entry.execute(arguments: StatementArguments([branch] + row.values))
    }
    for (index, row) in stored.enqueued.enumerated() {
      try flight.execute(
        arguments: [
          branch, stored.step, index + 1, row.position, row.target, row.attempt, row.sending,
          row.due,
        ])
    }
    try step.execute(arguments: StatementArguments([branch] + stored.values))
    if let row = stored.choice {
      try choice.execute(arguments: [branch, stored.step, row.kind, row.data])
    }
  }
}

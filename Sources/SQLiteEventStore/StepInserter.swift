import GRDB

/// Writes stored steps, with statements that are prepared once.
struct StepInserter {
  private let entry: Statement
  private let flight: Statement
  private let step: Statement
  private let choice: Statement
  private let branch: Int64

  init(_ db: Database, branch: Int64) throws {
    self.branch = branch
    entry = try db.cachedStatement(
      sql: """
        INSERT INTO log(branch, \(StoredEntry.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    flight = try db.cachedStatement(
      sql: """
        INSERT INTO outbox(branch, step, place, position, target, attempt, due)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    step = try db.cachedStatement(
      sql: """
        INSERT INTO inbox(
          branch, step, position, target, attempt, time, outcome, detail, reason, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    choice = try db.cachedStatement(
      sql: "INSERT INTO choices(branch, step, kind, data) VALUES (?, ?, ?, ?)")
  }

  func insert(_ stored: StoredStep) throws {
    for row in stored.entries {
      try entry.execute(arguments: StatementArguments([branch] + row.values))
    }
    for (index, row) in stored.sent.enumerated() {
      try flight.execute(
        arguments: [branch, stored.step, index + 1, row.position, row.target, row.attempt, row.due])
    }
    try step.execute(
      arguments: [
        branch, stored.step, stored.position, stored.target, stored.attempt, stored.time,
        stored.outcome, stored.detail, stored.reason, stored.hash,
      ])
    if let kind = stored.choice {
      try choice.execute(arguments: [branch, stored.step, kind, stored.choiceData])
    }
  }
}

extension StoredStep {
  /// The kind of choice that it was; nil where it followed from scenario and seed.
  var choice: String? { reason == "arrived" || reason == "scheduled" ? nil : reason }

  /// What was chosen, as JSON.
  var choiceData: String {
    let type = entries.first { $0.position == position }?.type ?? ""
    return "{\"position\":\(position),\"target\":\"\(target)\",\"type\":\"\(type)\"}"
  }
}

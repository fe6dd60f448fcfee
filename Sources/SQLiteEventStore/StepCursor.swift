import GRDB

/// Goes through the stored steps of a branch in order: three tables side by side.
struct StepCursor {
  private let steps: RowCursor
  private var entries: Ahead<StoredEntry>
  private var flights: Ahead<(step: Int32, flight: StoredFlight)>
  private var last: Int32 = 0

  init(_ db: Database, branch: Int64) throws {
    steps = try Row.fetchCursor(
      db,
      sql: """
        SELECT step, position, target, attempt, time, outcome, detail, reason, hash
        FROM inbox WHERE branch = ? ORDER BY step
        """, arguments: [branch])
    entries = try Ahead(
      Row.fetchCursor(
        db, sql: "\(StoredEntry.selection) WHERE branch = ? ORDER BY position",
        arguments: [branch]), StoredEntry.init(row:))
    flights = try Ahead(
      Row.fetchCursor(
        db,
        sql: """
          SELECT step, place, position, target, attempt, due
          FROM outbox WHERE branch = ? ORDER BY step, place
          """, arguments: [branch])
    ) { row in
      (
        try row.number(0),
        StoredFlight(
          position: try row.number(2), target: try row.text(3), attempt: try row.number(4),
          due: try row.text(5))
      )
    }
  }

  /// nil after the last step.
  mutating func next() throws -> StoredStep? {
    guard let row = try steps.next() else {
      try refuseStrays(before: .max)
      return nil
    }
    var step = StoredStep(
      step: try row.number(0), position: try row.number(1), target: try row.text(2),
      attempt: try row.number(3), time: try row.text(4), outcome: try row.text(5),
      detail: try row.optionalText(6), reason: try row.text(7), hash: try row.text(8))
    guard step.step == last + 1 else {
      throw Unreadable(what: "step \(last + 1) is missing")
    }
    last = step.step
    while let entry = entries.peeked, entry.step == step.step {
      step.entries.append(entry)
      try entries.advance()
    }
    while let (number, flight) = flights.peeked, number == step.step {
      step.sent.append(flight)
      try flights.advance()
    }
    try refuseStrays(before: step.step)
    return step
  }

  /// What belongs to a step that has gone by belongs to none.
  private func refuseStrays(before step: Int32) throws {
    if let entry = entries.peeked, entry.step < step {
      throw Unreadable(what: "position \(entry.position) belongs to no step")
    }
    if let stray = flights.peeked, stray.step < step {
      throw Unreadable(what: "the outbox of step \(stray.step) belongs to no step")
    }
  }
}

/// A cursor whose next element can be looked at.
private struct Ahead<Element> {
  private let rows: RowCursor
  private let read: (Row) throws -> Element
  private(set) var peeked: Element?

  init(_ rows: RowCursor, _ read: @escaping (Row) throws -> Element) throws {
    self.rows = rows
    self.read = read
    try advance()
  }

  mutating func advance() throws { peeked = try rows.next().map(read) }
}

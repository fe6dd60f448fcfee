import EventSourcing
import GRDB

/// Goes through the stored steps of a branch in order: four tables side by side.
struct StepCursor {
  private let steps: RowCursor
  private var entries: Ahead<StoredEntry>
  private var flights: Ahead<(place: Int, flight: StoredFlight)>
  private var choices: Ahead<(step: Int32, choice: StoredChoice)>
  private var last: Int32

  /// - Parameter last: the last step that is not the branch's own.
  init(_ db: Database, branch: BranchID, after last: Int32) throws {
    self.last = last
    func rows(_ selection: String, by order: String) throws -> RowCursor {
      try Row.fetchCursor(
        db, sql: "\(selection) WHERE branch = ? ORDER BY \(order)", arguments: [branch.rawValue])
    }
    steps = try rows("SELECT \(StoredStep.columns) FROM steps", by: "step")
    entries = try Ahead(
      rows(StoredEntry.selection, by: "position"), StoredEntry.init(row:))
    flights = try Ahead(
      rows("SELECT \(StoredFlight.columns) FROM outbox", by: "step, place")
    ) { row in (try row.number(1), try StoredFlight(outbox: row)) }
    choices = try Ahead(rows("SELECT step, kind, data FROM choices", by: "step")) { row in
      (try row.number(0), StoredChoice(kind: try row.text(1), data: try row.text(2)))
    }
  }

  /// nil after the last step.
  mutating func next() throws -> StoredStep? {
    guard var step = try steps.next().map(StoredStep.init(row:)) else {
      try refuseStrays(before: .max)
      return nil
    }
    guard step.step == last + 1 else {
      throw Unreadable(what: "step \(last + 1) is missing")
    }
    last = step.step
    while let entry = entries.peeked, entry.step == step.step {
      step.entries.append(entry)
      try entries.advance()
    }
    while let (place, flight) = flights.peeked, flight.sent == step.step {
      guard place == step.enqueued.count + 1 else {
        throw Unreadable(what: "the outbox of step \(step.step) is not in order")
      }
      step.enqueued.append(flight)
      try flights.advance()
    }
    if let (number, choice) = choices.peeked, number == step.step {
      step.choice = choice
      try choices.advance()
    }
    try refuseStrays(before: step.step)
    return step
  }

  /// What belongs to a step that has gone by belongs to none.
  private func refuseStrays(before step: Int32) throws {
    if let entry = entries.peeked, entry.step < step {
      throw Unreadable(what: "position \(entry.position) belongs to no step")
    }
    if let sent = flights.peeked?.flight.sent, sent < step {
      throw Unreadable(what: "the outbox of step \(sent) belongs to no step")
    }
    if let stray = choices.peeked, stray.step < step {
      throw Unreadable(what: "the choice of step \(stray.step) belongs to no step")
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

import EventSourcing
import GRDB

/// What a branch sees: its own part, and that of each ancestor up to where it was left.
struct Lineage: Sendable {
  /// A moment of a branch: how many steps and entries it has by then.
  struct Place: Sendable, Equatable {
    var step: Int32
    var position: Int32
  }

  /// The rows of `branch` that come after one place, up to another.
  struct Part: Sendable {
    let branch: BranchID
    let after: Place
    let through: Place
  }

  /// From the first entry on.
  let parts: [Part]

  /// Which branch recorded the entry at `position`.
  func branch(ofPosition position: Int32) -> BranchID {
    parts.last { $0.after.position < position }?.branch ?? .main
  }

  /// Which branch made `step`.
  func branch(ofStep step: Int32) -> BranchID {
    parts.last { $0.after.step < step }?.branch ?? .main
  }

  /// The step of the entry at `position`; nil where there is none.
  func step(_ db: Database, at position: Int32) throws -> Int32? {
    try Row.fetchOne(
      db, sql: "SELECT step FROM log WHERE branch = ? AND position = ?",
      arguments: [branch(ofPosition: position).rawValue, position]
    )?.number(0)
  }

  /// The id and the published name of the entry at `position`.
  func label(_ db: Database, at position: Int32) throws -> EntryLabel {
    let statement = try db.cachedStatement(
      sql: "SELECT id, type FROM log WHERE branch = ? AND position = ?")
    let row = try Row.fetchOne(
      statement, arguments: [branch(ofPosition: position).rawValue, position])
    guard let row else { throw Unreadable(what: "position \(position) is missing") }
    return EntryLabel(id: try row.text(0), type: try row.text(1))
  }
}

/// What other rows say of an entry.
struct EntryLabel: Sendable, Equatable {
  var id: String
  /// The published name.
  var type: String
}

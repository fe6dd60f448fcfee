import EventSourcing
import GRDB

/// Finds out what a file holds, without changing it.
struct SessionReader {
  enum Contents: Equatable {
    /// It was cut short before it held anything.
    case nothing
    case session(SessionInfo)
  }

  let contents: Contents
  /// What of the last that was stored is damaged: it is left out of the contents.
  let damage: String?
  /// Still open; nil for an empty file, which is not opened.
  let queue: DatabaseQueue?

  /// Up to this size the pages of a file are checked whenever it is opened, which takes some
  /// milliseconds; those of larger ones when it is verified.
  static let quickCheckLimit = 16 << 20

  private static let smallestPage = 512

  init(_ place: FilePlace) throws(StoreError) {
    guard place.size > 0 else {
      contents = .nothing
      damage = nil
      queue = nil
      return
    }
    // SQLite takes one stray byte for an empty file, and would write over it.
    guard place.size >= Self.smallestPage else { throw place.fault.notSQLite }
    damage = WriteAheadLog.damage(beside: place)
    let queue = try place.openForReading()
    do {
      // Not `read`: that would lift the connection's own ban on writing.
      contents = try queue.writeWithoutTransaction { db in try Self.look(db, place) }
      // What it began with may be among what is left out.
      if contents == .nothing, let damage { throw Unreadable(what: damage) }
      self.queue = queue
    } catch {
      try? queue.close()
      throw damage.map(place.fault.damaged) ?? place.fault.translated(error)
    }
  }

  /// The same for one who is going to write, closed again: what is left out would be written over.
  static func contents(_ place: FilePlace) throws(StoreError) -> Contents {
    let reader = try SessionReader(place)
    reader.close()
    if let damage = reader.damage { throw place.fault.damaged(damage) }
    return reader.contents
  }

  func close() { try? queue?.close() }

  private static func look(_ db: Database, _ place: FilePlace) throws -> Contents {
    let application = try Int64.fetchOne(db, sql: "PRAGMA application_id")
    let version = try Int64.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let objects = try Int64.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
    if application == 0, version == 0, objects == 0 { return .nothing }
    guard application == Schema.applicationID else {
      throw place.fault(
        "is a SQLite file of another program", "expected one that orderflow made")
    }
    guard version <= Schema.version else {
      throw place.fault(
        "has format \(version), of a newer program", "expected format \(Schema.version)")
    }
    guard version > 0 else { throw Unreadable(what: "it has format \(version)") }
    guard version == Schema.version else {
      throw place.fault(
        "has format \(version), of an older program",
        "expected format \(Schema.version): open it with that program, or start a new session")
    }
    if place.size <= quickCheckLimit, let problem = try firstProblem(db, "PRAGMA quick_check(1)") {
      throw Unreadable(what: problem)
    }
    if let name = try Schema.firstDifference(in: db) {
      throw Unreadable(what: "\(name) is not as it was made")
    }
    var rows: [String: String] = [:]
    let cursor = try Row.fetchCursor(db, sql: "SELECT key, value FROM session")
    while let row = try cursor.next() {
      rows[try row.text(0)] = try row.text(1)
    }
    guard let info = SessionInfo(rows: rows) else {
      throw Unreadable(what: "what it says of the session does not fit its hash")
    }
    return .session(info)
  }

  /// What a check of SQLite's finds; nil where all is well.
  static func firstProblem(_ db: Database, _ check: String) throws -> String? {
    let answer = try String.fetchOne(db, sql: check) ?? "no answer"
    return answer == "ok" ? nil : answer.split(whereSeparator: \.isNewline).joined(separator: ", ")
  }
}

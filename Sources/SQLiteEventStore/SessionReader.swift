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
  /// Still open; nil for an empty file, which is not opened.
  let queue: DatabaseQueue?

  /// Up to this size the pages of a file are checked whenever it is opened, which takes some
  /// milliseconds; those of larger ones when it is verified.
  static let quickCheckLimit = 16 << 20

  private static let smallestPage = 512

  init(_ place: FilePlace) throws(StoreError) {
    guard place.size > 0 else {
      contents = .nothing
      queue = nil
      return
    }
    // SQLite takes one stray byte for an empty file, and would write over it.
    guard place.size >= Self.smallestPage else { throw place.fault.notSQLite }
    let queue = try place.openForReading()
    do {
      // Not `read`: that would lift the connection's own ban on writing.
      contents = try queue.writeWithoutTransaction { db in try Self.look(db, place) }
      self.queue = queue
    } catch {
      try? queue.close()
      throw place.fault.translated(error)
    }
  }

  /// The same, closed again.
  static func contents(_ place: FilePlace) throws(StoreError) -> Contents {
    let reader = try SessionReader(place)
    reader.close()
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

import GRDB

extension Schema {
  /// Lays out an empty session.
  static func create(in db: Database, info: SessionInfo) throws {
    for statement in statements { try db.execute(sql: statement.sql) }
    try StoredBranch.main(of: info).insert(in: db)
    for (key, value) in info.rows {
      try db.execute(
        sql: "INSERT INTO session(key, value) VALUES (?, ?)", arguments: [key, value])
    }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Which of the objects is not there as it was made; nil where all are.
  static func firstDifference(in db: Database) throws -> String? {
    let stored = try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master").map { row in
      (String.fromDatabaseValue(row[0]), String.fromDatabaseValue(row[1]))
    }
    return statements.first { wanted in
      !stored.contains { $0.0 == wanted.name && $0.1 == wanted.sql }
    }?.name
  }
}

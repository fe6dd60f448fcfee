import GRDB

/// Version 1 of a session file: plain columns that any SQLite client reads, JSON payloads.
///
/// | table | one row for each |
/// | --- | --- |
/// | `session` | fact about the whole session: `scenario` (JSON), `seed`, `program`, `hash` |
/// | `branches` | line of history: row 1 is `main`; others leave their parent at `fork_position` |
/// | `log` | message that was recorded: commands, events, outside replies |
/// | `outbox` | message put on its way to one recipient |
/// | `inbox` | step: a message was handled by one recipient |
/// | `choices` | step that somebody chose; all others follow from scenario and seed |
///
/// The view `events` shows the events of the log, `in_flight` what is in the outbox and not yet in
/// the inbox. Times are virtual, RFC 3339 in UTC.
///
/// `log.hash` and `inbox.hash` form one chain, from `session.hash` on: each covers the hash before it
/// and all other columns of its row, and that of an inbox row covers what its step put in the outbox.
/// What is published is never changed: triggers refuse to.
enum Schema {
  /// `ORFL`, in the header of every session file.
  static let applicationID: Int64 = 0x4F52_464C
  /// The format that is written, and the newest that is read.
  static let version: Int64 = 1
  /// The branch that every session starts with.
  static let mainBranch: Int64 = 1

  /// Every object of the schema, by name, as SQLite keeps it.
  static let statements: [(name: String, sql: String)] =
    tables + views + ["log", "outbox", "inbox", "choices"].flatMap(guards)

  private static let tables = [
    (
      "session",
      """
      CREATE TABLE session(
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """
    ),
    (
      "branches",
      """
      CREATE TABLE branches(
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        parent INTEGER REFERENCES branches(id), -- none for main
        fork_position INTEGER,                  -- the last entry that it shares with its parent
        fork_step INTEGER                       -- the last step that it shares with its parent
      ) STRICT
      """
    ),
    ("log", log), ("outbox", outbox), ("inbox", inbox),
    (
      "choices",
      """
      CREATE TABLE choices(
        branch INTEGER NOT NULL REFERENCES branches(id),
        step INTEGER NOT NULL,
        kind TEXT NOT NULL,            -- asked: the user sent a message
        data TEXT NOT NULL,            -- JSON
        PRIMARY KEY(branch, step)
      ) STRICT, WITHOUT ROWID
      """
    ),
  ]

  private static let log = """
    CREATE TABLE log(
      branch INTEGER NOT NULL REFERENCES branches(id),
      position INTEGER NOT NULL,     -- from 1, without gaps
      step INTEGER NOT NULL,         -- which step recorded it
      kind TEXT NOT NULL,            -- command, event or reply
      id TEXT NOT NULL,              -- sixteen hexadecimal digits
      type TEXT NOT NULL,            -- the published name
      version INTEGER NOT NULL,      -- of the shape of data
      source TEXT NOT NULL,          -- who recorded it
      subject TEXT,                  -- the order that it is about
      time TEXT NOT NULL,
      stream TEXT NOT NULL,
      stream_version INTEGER NOT NULL, -- from 1, without gaps
      correlation TEXT,              -- the story that it belongs to
      causation TEXT,                -- the id of what led to it; none for a root
      cause_position INTEGER,        -- where that is
      data TEXT NOT NULL,            -- JSON
      key INTEGER NOT NULL,          -- the id as a number
      hash TEXT NOT NULL,
      PRIMARY KEY(branch, position)
    ) STRICT, WITHOUT ROWID
    """

  private static let outbox = """
    CREATE TABLE outbox(
      branch INTEGER NOT NULL REFERENCES branches(id),
      step INTEGER NOT NULL,
      place INTEGER NOT NULL,        -- among what the step put on its way, from 1
      position INTEGER NOT NULL,     -- which entry of the log
      target TEXT NOT NULL,
      attempt INTEGER NOT NULL,      -- from 1
      due TEXT NOT NULL,             -- when it arrives
      PRIMARY KEY(branch, step, place)
    ) STRICT, WITHOUT ROWID
    """

  private static let inbox = """
    CREATE TABLE inbox(
      branch INTEGER NOT NULL REFERENCES branches(id),
      step INTEGER NOT NULL,         -- from 1, without gaps
      position INTEGER NOT NULL,     -- which entry of the log
      target TEXT NOT NULL,
      attempt INTEGER NOT NULL,
      time TEXT NOT NULL,
      outcome TEXT NOT NULL,         -- handled, ignored, duplicate or rejected
      detail TEXT,                   -- JSON: why it was rejected, in English and Korean
      reason TEXT NOT NULL,          -- arrived, scheduled or asked
      hash TEXT NOT NULL,
      PRIMARY KEY(branch, step)
    ) STRICT, WITHOUT ROWID
    """

  private static let views = [
    ("events", "CREATE VIEW events AS SELECT * FROM log WHERE kind = 'event'"),
    (
      "in_flight",
      """
      CREATE VIEW in_flight AS
      SELECT o.branch, o.position, l.type, l.subject, o.target, o.attempt, o.due
      FROM outbox o
      JOIN log l ON l.branch = o.branch AND l.position = o.position
      WHERE (o.branch, o.position, o.target, o.attempt)
        NOT IN (SELECT branch, position, target, attempt FROM inbox)
      ORDER BY o.branch, o.due, o.position
      """
    ),
  ]

  private static func guards(_ table: String) -> [(String, String)] {
    ["UPDATE", "DELETE"].map { change in
      let name = "\(table)_refuses_\(change.lowercased())"
      return (
        name,
        """
        CREATE TRIGGER \(name) BEFORE \(change) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the \(table) is append-only'); END
        """
      )
    }
  }
}

extension Schema {
  /// Lays out an empty session.
  static func create(in db: Database, info: SessionInfo) throws {
    for statement in statements { try db.execute(sql: statement.sql) }
    try db.execute(
      sql: "INSERT INTO branches(id, name) VALUES (?, 'main')", arguments: [mainBranch])
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

/// Version 2 of a session file: plain columns that any SQLite client reads, JSON payloads.
///
/// | table | one row for each |
/// | --- | --- |
/// | `session` | fact about the whole session: `scenario` (JSON), `seed`, `program`, `hash` |
/// | `branches` | line of history: row 1 is `main`; the others leave their parent after `fork_step` |
/// | `log` | message that was recorded: commands, events, outside replies |
/// | `outbox` | message put on its way to one recipient, by `step` |
/// | `steps` | step: what happened to one message, or what was changed |
/// | `choices` | step that somebody chose; all others follow from scenario and seed |
/// | `notes` | thing that the reader wants to find again: no part of what happened |
///
/// A row belongs to the branch that made it. The views have for each branch all that it sees, the
/// rows of its ancestors up to where it left them included: `lineage` says which those are, `events`
/// shows the events of the log, `inbox` which messages were handled, and `in_flight` what was put on
/// its way and has not arrived. Times are virtual, RFC 3339 in UTC.
///
/// `branches.hash`, `log.hash` and `steps.hash` form one chain for each branch: each covers the hash
/// before it and all other columns of its row, and that of a step covers what the step put in the
/// outbox. That of `main` begins at `session.hash`, that of another branch at the step where it left
/// its parent. What is published is never changed: triggers refuse to.
enum Schema {
  /// `ORFL`, in the header of every session file.
  static let applicationID: Int64 = 0x4F52_464C
  /// The format that is written, and the only one that is read.
  static let version: Int64 = 2

  /// The tables whose rows stay as they are.
  static let contents = ["branches", "log", "outbox", "steps", "choices"]

  /// Every object of the schema, by name, as SQLite keeps it.
  static let statements: [(name: String, sql: String)] =
    tables + views + contents.flatMap(guards)

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
        id INTEGER PRIMARY KEY,        -- from 1, without gaps; a parent comes before its children
        name TEXT NOT NULL UNIQUE,
        parent INTEGER REFERENCES branches(id), -- none for main
        fork_position INTEGER,         -- the last entry that it shares with its parent
        fork_step INTEGER,             -- the last step that it shares with its parent
        hash TEXT NOT NULL
      ) STRICT
      """
    ),
    ("log", log), ("outbox", outbox), ("steps", steps),
    (
      "choices",
      """
      CREATE TABLE choices(
        branch INTEGER NOT NULL REFERENCES branches(id),
        step INTEGER NOT NULL,
        kind TEXT NOT NULL,            -- asked: the user sent a message; chosen: as the broker
        data TEXT NOT NULL,            -- JSON: what was chosen
        PRIMARY KEY(branch, step)
      ) STRICT, WITHOUT ROWID
      """
    ),
    (
      "notes",
      """
      CREATE TABLE notes(
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
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
      step INTEGER NOT NULL,         -- which step put it on its way
      place INTEGER NOT NULL,        -- among what the step put on its way, from 1
      position INTEGER NOT NULL,     -- which entry of the log
      target TEXT NOT NULL,
      attempt INTEGER NOT NULL,      -- from 1
      sending TEXT NOT NULL,         -- first, retry, copy, moved or redelivery
      due TEXT NOT NULL,             -- when it arrives
      PRIMARY KEY(branch, step, place)
    ) STRICT, WITHOUT ROWID
    """

  private static let steps = """
    CREATE TABLE steps(
      branch INTEGER NOT NULL REFERENCES branches(id),
      step INTEGER NOT NULL,         -- from 1, without gaps
      time TEXT NOT NULL,
      reason TEXT NOT NULL,          -- arrived, scheduled, asked or chosen
      act TEXT NOT NULL,             -- handled, crashed, refused, dropped, moved, copied, redelivered
                                     -- or changed, which is about no message
      position INTEGER,              -- which entry of the log the message is
      target TEXT,
      attempt INTEGER,
      sending TEXT,
      sent INTEGER,                  -- the step that put it on its way; this one for what it sent
      due TEXT,
      outcome TEXT,                  -- of handled: handled, ignored, duplicate or rejected
      detail TEXT,                   -- of rejected: why, as JSON in English and Korean; of crashed:
                                     -- where; of changed: what
      fate TEXT,                     -- of a message that was not acknowledged: retried, dead-letter,
                                     -- lost or needless
      fault INTEGER,                 -- which fault it was, from 1
      hash TEXT NOT NULL,
      PRIMARY KEY(branch, step)
    ) STRICT, WITHOUT ROWID
    """

  private static func guards(_ table: String) -> [(String, String)] {
    ["UPDATE", "DELETE"].map { change in
      let name = "\(table)_refuses_\(change.lowercased())"
      return (
        name,
        """
        CREATE TRIGGER \(name) BEFORE \(change) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'the table \(table) is append-only'); END
        """
      )
    }
  }
}

public import EventSourcing
import GRDB

extension SessionFile {
  /// The most bytes of UTF-8 that one note may have.
  public static let noteLimit = 4 << 20

  /// What the reader wrote down under `key`; nil where that is nothing. Notes are no part of what
  /// happened: no hash covers them.
  ///
  /// - Throws: where the file cannot be read.
  public func note(_ key: String) throws(StoreError) -> String? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT value FROM notes WHERE key = ?", arguments: [key])?.text(0)
    }
  }

  /// Writes `value` down under `key`, in place of what was there.
  ///
  /// - Throws: where it is longer than ``noteLimit`` or holds a NUL, and where the file cannot be
  ///   written. Then nothing is changed.
  public func setNote(_ key: String, _ value: String) throws(StoreError) {
    guard value.utf8.count <= Self.noteLimit else {
      throw fault("a note is too long", "expected at most \(Self.noteLimit) bytes")
    }
    guard !key.utf8.contains(0), !value.utf8.contains(0) else {
      throw fault("a note holds a NUL", "expected text")
    }
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO notes(key, value) VALUES (?, ?)", arguments: [key, value])
    }
  }
}

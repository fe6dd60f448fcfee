public import EventSourcing
import GRDB

extension SessionFile {
  /// How many rows a reading takes out at a time: in between, others may write.
  static var pageLength: Int { 512 }

  /// The rows of the log in order, their payloads not decoded.
  ///
  /// - Parameter body: gets one row, and says whether to go on.
  public func entries(
    _ filter: EntryFilter = EntryFilter(), _ body: (StoredEntry) -> Bool
  ) throws(StoreError) {
    var filter = filter
    while true {
      let page = try read { db in
        let (condition, arguments) = filter.condition
        let rows = try Row.fetchCursor(
          db,
          sql: """
            \(StoredEntry.selection) WHERE \(condition)
            ORDER BY position LIMIT \(Self.pageLength)
            """, arguments: arguments)
        return try Array(rows.map(StoredEntry.init(row:)))
      }
      for entry in page where !body(entry) { return }
      guard let last = page.last, page.count == Self.pageLength else { return }
      filter.after = last.position
    }
  }

  /// How many entries the log has.
  public func entryCount() throws(StoreError) -> Int {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT max(position) FROM log WHERE branch = ?", arguments: [Schema.mainBranch]
      )?.optionalNumber(0) ?? 0
    }
  }

  /// How many choices were made: a session without any follows from scenario and seed alone.
  public func choiceCount() throws(StoreError) -> Int {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT count(*) FROM choices")?.number(0) ?? 0
    }
  }
}

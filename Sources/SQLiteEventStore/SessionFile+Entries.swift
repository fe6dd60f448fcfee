public import EventSourcing
import GRDB

extension SessionFile {
  /// How many rows a reading takes out at a time: in between, others may write.
  static var pageLength: Int { 512 }

  /// The rows of the log of a branch in order, with those that it shares with its ancestors; their
  /// payloads are not decoded.
  ///
  /// - Parameter body: gets one row, and says whether to go on.
  /// - Throws: where there is no such branch, or the file cannot be read.
  public func entries(
    _ filter: EntryFilter = EntryFilter(), branch: BranchID = .main, _ body: (StoredEntry) -> Bool
  ) throws(StoreError) {
    var filter = filter
    for part in try read({ db in try self.lineage(of: branch, in: db) }).parts {
      while true {
        let page = try page(of: part, filter)
        for entry in page where !body(entry) { return }
        guard let last = page.last, page.count == Self.pageLength else { break }
        filter.after = last.position
      }
    }
  }

  /// How many entries the log of a branch has, with those that it shares with its ancestors.
  ///
  /// - Throws: where there is no such branch, or the file cannot be read.
  public func entryCount(branch: BranchID = .main) throws(StoreError) -> Int {
    try read { db in
      let parts = try lineage(of: branch, in: db).parts
      for part in parts.reversed() {
        let last: Int? = try Row.fetchOne(
          db, sql: "SELECT max(position) FROM log WHERE branch = ? AND position <= ?",
          arguments: [part.branch.rawValue, part.through.position]
        )?.optionalNumber(0)
        if let last { return last }
      }
      return 0
    }
  }

  /// How many choices made a branch what it is: one without any follows from scenario and seed alone.
  ///
  /// - Throws: where there is no such branch, or the file cannot be read.
  public func choiceCount(branch: BranchID = .main) throws(StoreError) -> Int {
    try read { db in
      try lineage(of: branch, in: db).parts.reduce(0) { count, part in
        count
          + (try Row.fetchOne(
            db, sql: "SELECT count(*) FROM choices WHERE branch = ? AND step <= ?",
            arguments: [part.branch.rawValue, part.through.step]
          )?.number(0) ?? 0)
      }
    }
  }

  /// The branches in the order in which they were made: `main` is the first.
  ///
  /// - Throws: where the file cannot be read.
  public func branches() throws(StoreError) -> [Branch] {
    try read { db in try BranchTree(db).rows.map(\.branch) }
  }

  private func page(
    of part: Lineage.Part, _ filter: EntryFilter
  ) throws(StoreError) -> [StoredEntry] {
    try read { db in
      let (condition, arguments) = filter.condition(in: part)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          \(StoredEntry.selection) WHERE \(condition)
          ORDER BY position LIMIT \(Self.pageLength)
          """, arguments: arguments)
      return try Array(rows.map(StoredEntry.init(row:)))
    }
  }

  private func lineage(of branch: BranchID, in db: Database) throws -> Lineage {
    let tree = try BranchTree(db)
    guard let row = tree.row(of: branch) else {
      throw fault("has no branch \(branch.rawValue)", "expected one of 1 to \(tree.rows.count)")
    }
    return tree.lineage(of: row.branch)
  }
}

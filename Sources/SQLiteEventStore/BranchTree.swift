import EventSourcing
import GRDB

/// The branches of a session and how they hang together.
struct BranchTree {
  /// By id: the first is `main`, and each comes after its parent.
  private(set) var rows: [StoredBranch]

  /// - Throws: where the rows cannot be branches of one session.
  init(_ db: Database) throws {
    rows = try Array(
      Row.fetchCursor(db, sql: "\(StoredBranch.selection) ORDER BY id").map(StoredBranch.init(row:))
    )
    for (index, row) in rows.enumerated() { try check(row.branch, at: index) }
    guard !rows.isEmpty, rows.count <= BranchID.limit else {
      throw Unreadable(what: "there are \(rows.count) branches")
    }
    try refuseStrays(db)
  }

  func row(of id: BranchID) -> StoredBranch? {
    let index = Int(id.rawValue) - 1
    return rows.indices.contains(index) ? rows[index] : nil
  }

  mutating func append(_ row: StoredBranch) { rows.append(row) }

  /// What `branch` sees.
  func lineage(of branch: Branch) -> Lineage {
    var parts: [Lineage.Part] = []
    var end = Lineage.Place(step: .max, position: .max)
    var current = branch
    while true {
      let start = current.fork.map { Lineage.Place(step: $0.step, position: $0.position) }
      let first = start ?? Lineage.Place(step: 0, position: 0)
      if first.step < end.step {
        parts.append(Lineage.Part(branch: current.id, after: first, through: end))
        end = first
      }
      guard let parent = current.fork?.parent, let row = row(of: parent) else { break }
      current = row.branch
    }
    return Lineage(parts: parts.reversed())
  }

  private func check(_ branch: Branch, at index: Int) throws(Unreadable) {
    guard Int(branch.id.rawValue) == index + 1 else {
      throw Unreadable(what: "branch \(index + 1) is missing")
    }
    guard (branch.fork == nil) == (branch.id == .main) else {
      throw Unreadable(what: "the branch \(branch.name) has the wrong parent")
    }
    if let fork = branch.fork {
      guard fork.parent >= .main, fork.parent < branch.id else {
        throw Unreadable(what: "the branch \(branch.name) comes before its parent")
      }
      guard fork.step >= 0, fork.position >= 0 else {
        throw Unreadable(what: "the branch \(branch.name) leaves its parent before the beginning")
      }
    }
    guard !rows[..<index].contains(where: { $0.branch.name == branch.name }) else {
      throw Unreadable(what: "two branches are called \(branch.name)")
    }
  }

  /// What belongs to a branch that is not there would never be gone through.
  private func refuseStrays(_ db: Database) throws {
    for table in Schema.contents where table != "branches" {
      let row = try Row.fetchOne(
        db, sql: "SELECT (SELECT min(branch) FROM \(table)), (SELECT max(branch) FROM \(table))")
      for column in 0...1 {
        guard let branch: Int64 = try row?.optionalNumber(column),
          !(1...Int64(rows.count)).contains(branch)
        else { continue }
        throw Unreadable(what: "the \(table) has rows of branch \(branch), which is not there")
      }
    }
  }
}

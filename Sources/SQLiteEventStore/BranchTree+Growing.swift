import EventSourcing
import GRDB
import Primitives

extension BranchTree {
  /// The row of `branch`, which is made where there is none.
  ///
  /// - Throws: where another branch has its id or its name, or it does not leave its parent where the
  ///   parent has been.
  mutating func admit(_ branch: Branch, in db: Database) throws -> StoredBranch {
    if let known = row(of: branch.id) {
      guard known.branch == branch else {
        throw Unstorable(what: "the branch \(branch.name) is not the one that is stored")
      }
      return known
    }
    guard let fork = branch.fork, let parent = row(of: fork.parent) else {
      throw Unstorable(what: "the branch \(branch.name) has no parent")
    }
    guard Int(branch.id.rawValue) == rows.count + 1, rows.count < BranchID.limit else {
      throw Unstorable(what: "there is no room for branch \(branch.id.rawValue)")
    }
    guard !branch.name.isEmpty, !branch.name.utf8.contains(0),
      !rows.contains(where: { $0.branch.name == branch.name })
    else { throw Unstorable(what: "the name \(branch.name) is taken, or is none") }
    var row = StoredBranch(branch: branch)
    var chain = StepChain(after: try tip(of: parent.branch, at: fork, for: branch, in: db))
    chain.seal(&row)
    try row.insert(in: db)
    append(row)
    return row
  }

  /// The hash of the step at which `branch` leaves its parent.
  private func tip(
    of parent: Branch, at fork: Branch.Fork, for branch: Branch, in db: Database
  ) throws -> Fingerprint {
    let lineage = lineage(of: parent)
    let nowhere = Unstorable(what: "the branch \(branch.name) leaves its parent at no step of it")
    let (last, next) = (
      fork.position == 0 ? 0 : try lineage.step(db, at: fork.position),
      try lineage.step(db, at: fork.position + 1)
    )
    guard let last, last <= fork.step, next ?? .max > fork.step else { throw nowhere }
    let hash =
      fork.step == 0
      ? rows[0].hash
      : try Row.fetchOne(
        db, sql: "SELECT hash FROM steps WHERE branch = ? AND step = ?",
        arguments: [lineage.branch(ofStep: fork.step).rawValue, fork.step]
      )?.text(0)
    guard let hash, let tip = UInt64(hash, radix: 16) else { throw nowhere }
    return Fingerprint(tip)
  }
}

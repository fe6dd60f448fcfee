import EventSourcing
import GRDB

/// A row of the table of branches.
struct StoredBranch: Sendable, Equatable {
  var branch: Branch
  /// Where the chain of its steps begins: sixteen hexadecimal digits.
  var hash = ""

  /// `main` of a new session.
  static func main(of info: SessionInfo) -> StoredBranch {
    var (row, chain) = (StoredBranch(branch: .main), StepChain(after: info.fingerprint))
    chain.seal(&row)
    return row
  }
}

extension StoredBranch {
  private static let columns = "id, name, parent, fork_position, fork_step, hash"

  static let selection = "SELECT \(columns) FROM branches"

  init(row: Row) throws {
    let id = BranchID(rawValue: try row.number(0))
    let name = try row.text(1)
    let parent: Int32? = try row.optionalNumber(2)
    let position: Int32? = try row.optionalNumber(3)
    let step: Int32? = try row.optionalNumber(4)
    hash = try row.text(5)
    switch (parent, position, step) {
    case (nil, nil, nil): branch = Branch(id: id, name: name, fork: nil)
    case (let parent?, let position?, let step?):
      branch = Branch(
        id: id, name: name,
        fork: Branch.Fork(parent: BranchID(rawValue: parent), step: step, position: position))
    default: throw Unreadable(what: "the branch \(name) has half a parent")
    }
  }

  func insert(in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO branches(\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        branch.id.rawValue, branch.name, branch.fork?.parent.rawValue, branch.fork?.position,
        branch.fork?.step, hash,
      ])
  }
}

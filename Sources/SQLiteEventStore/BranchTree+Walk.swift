import EventSourcing
import GRDB

extension BranchTree {
  /// Goes through all steps of all branches, each branch after its parent.
  ///
  /// - Parameters:
  ///   - start: what is known before the first step. Where a branch leaves, what is known there is
  ///     kept until the branch is gone through.
  ///   - begin: gets what is known where a branch leaves its parent, and the branch.
  ///   - advance: gets what is known before a step, and the step.
  ///   - end: gets what is known after the last step of a branch.
  /// - Throws: where a step, or a whole branch, is missing.
  func walk<State>(
    _ db: Database, from start: State, begin: (inout State, StoredBranch) throws -> Void,
    advance: (inout State, StoredStep) throws -> Void, end: (State) -> Void = { _ in }
  ) throws {
    var kept: [BranchID: State] = [:]
    let forks = forksByOwner()
    for row in rows {
      let branch = row.branch
      guard var state = branch.fork == nil ? start : kept.removeValue(forKey: branch.id) else {
        throw Unreadable(what: "the branch \(branch.name) leaves its parent at no step of it")
      }
      try begin(&state, row)
      var last = branch.fork?.step ?? 0
      var leaving = forks[branch.id, default: []][...]
      func keepForThoseThatLeave() {
        while let next = leaving.first, next.fork?.step == last {
          kept[next.id] = state
          leaving.removeFirst()
        }
      }
      keepForThoseThatLeave()
      var steps = try StepCursor(db, branch: branch.id, after: last)
      while let step = try steps.next() {
        try advance(&state, step)
        last = step.step
        keepForThoseThatLeave()
      }
      guard branch.fork == nil || last != branch.fork?.step else {
        throw Unreadable(what: "the branch \(branch.name) has no step")
      }
      end(state)
    }
  }

  /// Those that leave a branch at a step of its own, in the order of these steps: where one leaves its
  /// parent before the parent began, that is at a step of an ancestor.
  private func forksByOwner() -> [BranchID: [Branch]] {
    var forks: [BranchID: [Branch]] = [:]
    for branch in rows.map(\.branch) {
      guard let fork = branch.fork, let parent = row(of: fork.parent) else { continue }
      let owner = lineage(of: parent.branch).branch(ofStep: fork.step)
      forks[owner, default: []].append(branch)
    }
    return forks.mapValues { branches in
      branches.sorted { ($0.fork?.step ?? 0, $0.id) < ($1.fork?.step ?? 0, $1.id) }
    }
  }
}

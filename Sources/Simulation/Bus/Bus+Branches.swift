public import EventSourcing

extension Bus {
  /// Where the past is looked at, goes on from there in a new branch; the old future stays.
  ///
  /// - Returns: false where there are too many branches already.
  func forkIfInThePast() async throws(StoreError) -> Bool {
    guard let past else { return true }
    guard !lines.isFull, let history else { return false }
    let id = lines.nextID
    let fork = Branch.Fork(
      parent: owner(ofStep: past.engine.step), step: past.engine.step,
      position: past.engine.position)
    let kept = bookmarks[branch.id, default: []].filter { $0.step <= Int(fork.step) }
    try await enter(
      Line(
        branch: Branch(id: id, name: "branch-\(id.rawValue)", fork: fork), engine: past.engine,
        world: past.world, history: history.prefix(through: Int(fork.step))))
    bookmarks[id] = kept
    lines.put(Line(branch: branch, engine: engine, world: past.world, history: history))
    return true
  }

  /// The branch that made `step`, of the one that is gone on with and those that it left.
  private func owner(ofStep step: Int32) -> BranchID {
    var owner = branch
    while let fork = owner.fork, step <= fork.step, let parent = lines[fork.parent]?.branch {
      owner = parent
    }
    return owner.id
  }

  /// Goes on at the end of another branch; false where there is none, or it is this one already.
  public func switchBranch(to id: BranchID) async throws(StoreError) -> Bool {
    leaveDetours()
    guard id != branch.id, let line = lines[id] else { return false }
    try await enter(line)
    // What its last step changed is seen.
    before = history?.moment(at: max(0, engine.step - 1), log: engine.log)?.world
    return true
  }

  /// The line `id` as it is now.
  func line(_ id: BranchID) async -> Line<System>? {
    guard id == branch.id, let history else { return lines[id] }
    return Line(branch: branch, engine: engine, world: await world(), history: history)
  }
}

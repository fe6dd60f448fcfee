import EventSourcing
import Primitives

/// How two branches were found to differ.
struct Compared: Sendable {
  struct Moments: Equatable, Sendable {
    let left: BranchID
    let step: Int32
    let right: BranchID
    let end: Int32
  }

  let moments: Moments
  let result: Comparison
}

extension Bus where System: PresentableSystem {
  /// How `other` differs from the branch that is shown.
  func comparison(
    with other: BranchID?, _ viewed: Engine<System>, _ world: System.World
  ) -> Comparison? {
    guard let other, other != branch.id, let line = lines[other] else { return nil }
    let moments = Compared.Moments(
      left: branch.id, step: viewed.step, right: other, end: line.engine.step)
    if let compared, compared.moments == moments, rebuilding == nil { return compared.result }
    let result = compare(line, viewed, world)
    if rebuilding == nil { compared = result.map { Compared(moments: moments, result: $0) } }
    return result
  }

  /// nil where somebody stopped it.
  private func compare(
    _ line: Line<System>, _ viewed: Engine<System>, _ world: System.World
  ) -> Comparison? {
    let parts = System.contextCount + 2
    let report = report
    @Sendable func goesOn(_ done: Int) -> Bool {
      report(LongWork(.compare, done: done, total: parts))
    }
    let step = sharedStep(with: line, viewed)
    let shared = viewed.log.partitioningIndex { $0.step > step }
    guard let left = viewed.recorded(after: shared, goesOn: { goesOn(0) }),
      let right = line.engine.recorded(after: shared, goesOn: { goesOn(0) }), goesOn(1)
    else { return nil }
    // A key says where a message came from, not what it says: the provider may have answered otherwise.
    let onlyLeft = viewed.positions(after: shared) { right[$0.key] != left[$0.key] }
    let onlyRight = line.engine.positions(after: shared) { left[$0.key] != right[$0.key] }
    let limit = Snapshot.rowLimit
    var contexts: [Comparison.ContextDifference] = []
    for context in System.participants.prefix(System.contextCount) {
      let done = 2 + contexts.count
      guard goesOn(done),
        let left = System.stateText(of: context.id, in: world, goesOn: { goesOn(done) }),
        let right = System.stateText(of: context.id, in: line.world, goesOn: { goesOn(done) })
      else { return nil }
      let values = viewed.system.differences(left, right, in: context.id)
      contexts.append(
        Comparison.ContextDifference(
          context: context.id, values: Array(values.prefix(limit)), total: values.count))
    }
    return Comparison(
      left: branch, right: line.branch, forkStep: Int(step), forkPosition: shared,
      forkTime: step == 0 ? viewed.system.start : line.history.mark(Int(step)).time,
      contexts: contexts,
      onlyLeft: onlyLeft.prefix(limit).map { viewed.row($0) }, onlyLeftTotal: onlyLeft.count,
      onlyRight: onlyRight.prefix(limit).map { line.engine.row($0) },
      onlyRightTotal: onlyRight.count)
  }

  /// The last step that `viewed`, of this branch, shares with `other`: what was done again after the
  /// fork just as it was before is shared as well.
  private func sharedStep(with other: Line<System>, _ viewed: Engine<System>) -> Int32 {
    guard let history else { return 0 }
    let end = min(viewed.step, other.engine.step)
    var step = min(end, lines.commonStep(branch.id, other.branch.id))
    while step < end, history.mark(Int(step) + 1) == other.history.mark(Int(step) + 1),
      viewed.entries(ofStep: step + 1).elementsEqual(other.engine.entries(ofStep: step + 1))
    {
      step += 1
    }
    return step
  }
}

/// What was recorded, and whether the others heard of it: what was lost before it was published is another
/// thing than what was not.
private struct Recorded<Message: DomainMessage>: Equatable {
  let message: Message
  let isUnpublished: Bool
}

extension Engine where System: PresentableSystem {
  /// By key; nil where somebody stopped it.
  fileprivate func recorded(after position: Int, goesOn: () -> Bool) -> [UInt64: Recorded<Message>]?
  {
    var recorded: [UInt64: Recorded<Message>] = [:]
    for index in position..<log.count {
      recorded[log[index].key] = Recorded(
        message: log[index].message, isUnpublished: unpublished.contains(Int32(index + 1)))
      if LongWork.isDue(recorded.count), !goesOn() { return nil }
    }
    return recorded
  }

  fileprivate func positions(
    after position: Int, where isMeant: (Entry<Message>) -> Bool
  ) -> [Int] {
    (position..<log.count).filter { isMeant(log[$0]) }.map { $0 + 1 }
  }
}

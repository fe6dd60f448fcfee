import EventSourcing
import Primitives

/// What was last found out about an entry.
struct Folded: Sendable {
  let branch: BranchID
  let fold: StateFold
}

extension Bus where System: PresentableSystem {
  /// What the entry at `position` made of the context that recorded it.
  ///
  /// - Returns: nil where there is no such entry, or somebody stopped it.
  func fold(at position: Int, of viewed: Engine<System>) -> StateFold? {
    guard position >= 1, position <= viewed.log.count else { return nil }
    if let folded, folded.branch == branch.id, folded.fold.position == position {
      return folded.fold
    }
    let entry = viewed.log[position - 1]
    let context = entry.message.origin
    guard entry.message.kind == .event, context.index < System.contextCount else {
      return StateFold(position: position, context: nil, values: [], total: 0)
    }
    let report = report
    @Sendable func goesOn(_ done: Int) -> Bool {
      report(LongWork(.fold, done: done, total: 3))
    }
    guard goesOn(0),
      var world = history?.moment(at: entry.step - 1, log: engine.log, from: past)?.world
    else { return nil }
    for other in viewed.entries(ofStep: entry.step).prefix(while: { $0.position < entry.position })
    {
      System.evolve(&world, other.message)
    }
    guard let before = System.stateText(of: context, in: world, goesOn: { goesOn(0) }), goesOn(1)
    else { return nil }
    System.evolve(&world, entry.message)
    guard let after = System.stateText(of: context, in: world, goesOn: { goesOn(1) }), goesOn(2)
    else { return nil }
    let values = viewed.system.differences(before, after, in: context)
    let fold = StateFold(
      position: position, context: context, values: Array(values.prefix(Snapshot.rowLimit)),
      total: values.count)
    folded = Folded(branch: branch.id, fold: fold)
    return fold
  }
}

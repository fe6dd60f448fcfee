import EventSourcing
import Primitives

/// A search in the log that goes on where it stopped.
struct Search: Sendable {
  let wanted: SearchText
  /// How far the log was searched.
  var position = 0
  /// The positions that hold the text.
  var found: [Int32] = []
  /// Somebody stopped it: it does not go on by itself.
  var isStopped = false
}

extension Bus where System: PresentableSystem {
  /// Begins to look for `text`, or stops where nil or empty.
  func find(_ text: String?) {
    guard let wanted = text.flatMap({ SearchText($0) }) else {
      search = nil
      return
    }
    guard var known = search, !known.isStopped, wanted.narrows(known.wanted) else {
      search = Search(wanted: wanted)
      return
    }
    // Whoever types on finds only what was found before.
    known.found.removeAll { !engine.holds(wanted, at: Int($0)) }
    search = Search(wanted: wanted, position: known.position, found: known.found)
  }

  /// What of `viewed` holds the text that is looked for.
  func found(in viewed: Engine<System>) -> Found? {
    guard var search else { return nil }
    let count = engine.log.count
    while !search.isStopped, search.position < count {
      search.position += 1
      if engine.holds(search.wanted, at: search.position) {
        search.found.append(Int32(search.position))
      }
      if LongWork.isDue(search.position) {
        search.isStopped = !report(LongWork(.find, done: search.position, total: count))
      }
    }
    self.search = search
    let end = search.found.firstIndex { $0 > viewed.position } ?? search.found.endIndex
    let rows = search.found[..<end].suffix(Snapshot.rowLimit).map { viewed.row(Int($0)) }
    return Found(
      text: search.wanted.text, total: end, rows: rows,
      stopped: search.position < min(count, viewed.log.count) ? search.position : nil)
  }

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
    func goesOn(_ done: Int) -> Bool { report(LongWork(.compare, done: done, total: parts)) }
    let step = sharedStep(with: line, viewed)
    guard goesOn(1) else { return nil }
    let shared = viewed.log.partitioningIndex { $0.step > step }
    let left = viewed.keys(after: shared)
    let right = line.engine.keys(after: shared)
    let onlyLeft = viewed.positions(after: shared) { !right.contains($0) }
    let onlyRight = line.engine.positions(after: shared) { !left.contains($0) }
    let limit = Snapshot.rowLimit
    var contexts: [Comparison.ContextDifference] = []
    for context in System.participants.prefix(System.contextCount) {
      guard goesOn(2 + contexts.count) else { return nil }
      let values = StateDifference.values(
        System.stateText(of: context.id, in: world),
        System.stateText(of: context.id, in: line.world))
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

  /// A story that breaks the rule and from which nothing can be left out.
  public func minimalStory(of rule: Int) -> MinimalStory? {
    guard let history, let violation = engine.watch.violations.first(where: { $0.rule == rule })
    else { return nil }
    if let known = explained, known.branch == branch.id, known.violation == violation {
      return known.story
    }
    let marks = history.count == 0 ? [] : (1...history.count).map { history.mark($0) }
    // What somebody stopped is looked for again when it is asked for again.
    guard
      let story = engine.system.minimalStory(
        of: violation, in: engine, marks: marks, report: report)
    else { return nil }
    explained = Explained(branch: branch.id, violation: violation, story: story)
    return story
  }
}

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

/// What was found out about a broken rule.
struct Explained: Sendable {
  let branch: BranchID
  let violation: Violation
  let story: MinimalStory
}

extension Engine where System: PresentableSystem {
  /// Whether the entry at `position` holds what is looked for: in what it says, or in its payload.
  fileprivate func holds(_ wanted: SearchText, at position: Int) -> Bool {
    let entry = log[position - 1]
    let message = entry.message
    let payload = message.payload
    if wanted.isIn(message.name) { return true }
    if let subject = message.subject?.text, wanted.isIn(subject) { return true }
    let participant = System.participants[message.origin.index]
    if wanted.isIn(participant.name) || wanted.isIn(participant.title.ko) { return true }
    if entry.id.contains(wanted.text) || "#\(position)" == wanted.text { return true }
    let said = system.sentence(for: message)
    return wanted.isIn(said.en) || wanted.isIn(said.ko) || wanted.isIn(payload)
  }

  fileprivate func keys(after position: Int) -> Set<UInt64> {
    Set((position..<log.count).map { log[$0].key })
  }

  fileprivate func positions(after position: Int, where isMeant: (UInt64) -> Bool) -> [Int] {
    (position..<log.count).filter { isMeant(log[$0].key) }.map { $0 + 1 }
  }
}

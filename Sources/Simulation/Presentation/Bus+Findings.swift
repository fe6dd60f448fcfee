import EventSourcing
import Foundation
import Primitives

/// A search in the log that goes on where it stopped.
struct Search: Sendable {
  let text: String
  /// How far the log was searched.
  var position = 0
  /// The positions that hold the text.
  var found: [Int32] = []
}

extension Bus where System: PresentableSystem {
  /// Begins to look for `text`, or stops where nil or empty.
  func find(_ text: String?) {
    let wanted = text.map { $0.precomposedStringWithCanonicalMapping.lowercased() } ?? ""
    search = wanted.isEmpty ? nil : Search(text: wanted)
  }

  /// What of `viewed` holds the text that is looked for.
  func found(in viewed: Engine<System>) -> Found? {
    guard var search else { return nil }
    for position in search.position..<engine.log.count
    where engine.holds(search.text, at: position + 1) {
      search.found.append(Int32(position + 1))
    }
    search.position = engine.log.count
    self.search = search
    let end = search.found.firstIndex { $0 > viewed.position } ?? search.found.endIndex
    let rows = search.found[..<end].suffix(Snapshot.rowLimit).map { viewed.row(Int($0)) }
    return Found(text: search.text, total: end, rows: rows)
  }

  /// How `other` differs from the branch that is shown.
  func comparison(
    with other: BranchID?, _ viewed: Engine<System>, _ world: System.World
  ) async -> Comparison? {
    guard let other, other != branch.id, let line = lines[other] else { return nil }
    let step = sharedStep(with: line, viewed)
    let shared = viewed.log.partitioningIndex { $0.step > step }
    let left = viewed.keys(after: shared)
    let right = line.engine.keys(after: shared)
    let onlyLeft = viewed.positions(after: shared) { !right.contains($0) }
    let onlyRight = line.engine.positions(after: shared) { !left.contains($0) }
    let limit = Snapshot.rowLimit
    return Comparison(
      left: branch, right: line.branch, forkStep: Int(step), forkPosition: shared,
      forkTime: step == 0 ? viewed.system.start : line.history.mark(Int(step)).time,
      contexts: System.participants.prefix(System.contextCount).map { context in
        let values = StateDifference.values(
          System.stateText(of: context.id, in: world),
          System.stateText(of: context.id, in: line.world))
        return Comparison.ContextDifference(
          context: context.id, values: Array(values.prefix(limit)), total: values.count)
      },
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
    let story = engine.system.minimalStory(of: violation, in: engine, marks: marks)
    explained = Explained(branch: branch.id, violation: violation, story: story)
    return story
  }
}

/// What was found out about a broken rule.
struct Explained: Sendable {
  let branch: BranchID
  let violation: Violation
  let story: MinimalStory?
}

extension Engine where System: PresentableSystem {
  /// Whether the entry at `position` holds `text`, which is in lower case.
  fileprivate func holds(_ text: String, at position: Int) -> Bool {
    let entry = log[position - 1]
    let message = entry.message
    if message.name.lowercased().contains(text) { return true }
    if let subject = message.subject?.text, subject.lowercased().contains(text) { return true }
    let participant = System.participants[message.origin.index]
    if participant.name.contains(text) || participant.title.ko.contains(text) { return true }
    if entry.id.contains(text) || "#\(position)" == text { return true }
    let said = system.sentence(for: message)
    return said.en.lowercased().contains(text) || said.ko.lowercased().contains(text)
  }

  fileprivate func keys(after position: Int) -> Set<UInt64> {
    Set((position..<log.count).map { log[$0].key })
  }

  fileprivate func positions(after position: Int, where isMeant: (UInt64) -> Bool) -> [Int] {
    (position..<log.count).filter { isMeant(log[$0].key) }.map { $0 + 1 }
  }
}

import EventSourcing
import Primitives

/// What was found out about a broken rule.
struct Explained: Sendable {
  let branch: BranchID
  let violation: Violation
  let story: MinimalStory
}

extension Bus where System: PresentableSystem {
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

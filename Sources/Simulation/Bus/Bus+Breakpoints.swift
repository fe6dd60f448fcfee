public import EventSourcing
import Primitives

extension Bus {
  /// What the breakpoints say of the last step; nil where none is hit.
  func hitOfLastStep() -> Hit? {
    guard let mark = engine.last else { return nil }
    return hit(by: mark).map { .breakpoint($0) }
  }

  /// The first breakpoint that the step `mark` hits.
  private func hit(by mark: StepMark) -> Breakpoint? {
    guard !breakpoints.isEmpty else { return nil }
    let broken = engine.watch.violations.filter { engine.step(of: $0) == mark.step }
      .map { System.Watch.rules[$0.rule].id }
    return breakpoints.first { $0.isHit(by: mark, engine, broken: broken) }
  }

  /// The steps of the branch that hit a breakpoint.
  func stepsHit() -> [Int] {
    guard let history else { return [] }
    var found = hitSteps
    found.follow(breakpoints, of: branch.id, through: history.count) { done in
      report(LongWork(.seek, done: done, total: history.count))
    } isHit: { step in
      step > Int(engine.openingEnd) && hit(by: history.mark(step)) != nil
    }
    hitSteps = found
    return found.steps
  }

  /// Runs to the next breakpoint or bookmark; in the past, to the next one that was hit.
  ///
  /// - Parameter limit: the most steps.
  /// - Returns: whether there is more to come.
  public func seekForward(limit: Int) async throws(StoreError) -> Bool {
    leaveDetours()
    hit = nil
    guard let past else {
      let made = try await run(limit: limit, about: nil)
      return made == limit && hit == nil
    }
    if let (step, found) = firstHit(in: Int(past.engine.step) + 1...Int(engine.step)) {
      look(atStep: step)
      hit = found
    } else if report(LongWork(.seek, done: 1, total: 1)) {
      look(atStep: .max)
    }
    return false
  }

  /// Goes back to the previous breakpoint or bookmark.
  ///
  /// - Returns: false where there is none.
  public func seekBack() -> Bool {
    leaveDetours()
    hit = nil
    let last = Int(viewedEngine.step) - 1
    guard last >= Int(engine.openingEnd) else { return false }
    guard let (step, found) = lastHit(in: Int(engine.openingEnd)...last) else { return false }
    look(atStep: step)
    hit = found
    return true
  }

  private func firstHit(in steps: ClosedRange<Int>) -> (Int32, Hit)? { firstHit(of: steps) }

  private func lastHit(in steps: ClosedRange<Int>) -> (Int32, Hit)? {
    firstHit(of: steps.reversed())
  }

  /// The first of the steps that is hit, as far as nobody stops the search.
  private func firstHit(of steps: some Collection<Int>) -> (Int32, Hit)? {
    for (done, step) in steps.enumerated() {
      if let hit = hitInHistory(at: step) { return (Int32(step), hit) }
      guard !LongWork.isDue(done) || report(LongWork(.seek, done: done, total: steps.count))
      else { break }
    }
    return nil
  }

  private func hitInHistory(at step: Int) -> Hit? {
    if let mark = bookmarks[branch.id, default: []].first(where: { $0.step == step }) {
      return .bookmark(mark)
    }
    // The opening is one moment, at which somebody may have left a mark.
    guard let history, step > Int(engine.openingEnd), step <= history.count else { return nil }
    return hit(by: history.mark(step)).map { .breakpoint($0) }
  }

  /// Reads a breakpoint that somebody typed.
  static func breakpoint(_ text: String) -> Result<Breakpoint, Problem> {
    Breakpoint.parse(
      text, participants: System.participants, rules: System.Watch.rules.map(\.id))
  }

  /// Adds a breakpoint; false where there is such a one, or there are too many.
  public func add(_ breakpoint: Breakpoint) -> Bool {
    guard breakpoints.count < Breakpoint.limit, !breakpoints.contains(breakpoint) else {
      return false
    }
    breakpoints.append(breakpoint)
    return true
  }

  /// Takes the breakpoint at `index` away.
  public func removeBreakpoint(_ index: Int) {
    guard breakpoints.indices.contains(index) else { return }
    breakpoints.remove(at: index)
  }

  /// Marks the moment that is looked at, or takes its mark away; false where there are too many.
  public func toggleBookmark(_ label: String) -> Bool {
    leaveDetours()
    let step = Int(viewedEngine.step)
    var marks = bookmarks[branch.id, default: []]
    if let index = marks.firstIndex(where: { $0.step == step }) {
      marks.remove(at: index)
    } else {
      guard marks.count < Bookmark.limit else { return false }
      let place = marks.firstIndex { $0.step > step } ?? marks.endIndex
      marks.insert(Bookmark(step: step, label: label), at: place)
    }
    bookmarks[branch.id] = marks
    return true
  }

  /// Goes on in the past as far as the limit, a breakpoint or now lets it.
  func runThroughThePast(_ past: Moment<System>, limit: Int) -> Int {
    let start = Int(past.engine.step)
    let end = min(Int(engine.step), start + max(0, limit))
    guard end > start else { return 0 }
    let found = breakpoints.isEmpty ? nil : firstHit(in: start + 1...end)
    look(atStep: found?.0 ?? Int32(end))
    hit = found?.1
    return Int(found?.0 ?? Int32(end)) - start
  }
}

import EventSourcing

/// The steps of a branch that hit a breakpoint, as far as they were looked through: the timeline shows them,
/// and only what is new since it was last shown is looked at.
struct HitSteps {
  /// The breakpoints, and the branch, that it is about.
  private var breakpoints: [Breakpoint] = []
  private var branch: BranchID?
  /// How many steps were looked through.
  private var through = 0
  private(set) var steps: [Int] = []
  /// So many steps lie between two that are told at least: it doubles when there are too many of them, so
  /// that they stand along the whole timeline.
  private var distance = 1

  /// The most steps that are told.
  static var limit: Int { 500 }

  /// Looks through the steps up to `end`.
  ///
  /// - Parameters:
  ///   - goesOn: is told after how many of them it is asked whether to go on. What somebody stopped is
  ///     not begun again.
  ///   - isHit: whether a step is meant.
  mutating func follow(
    _ breakpoints: [Breakpoint], of branch: BranchID, through end: Int, goesOn: (Int) -> Bool,
    isHit: (Int) -> Bool
  ) {
    if breakpoints != self.breakpoints || branch != self.branch || end < through {
      (self.breakpoints, self.branch) = (breakpoints, branch)
      (through, steps, distance) = (0, [], 1)
    }
    defer { through = end }
    guard !breakpoints.isEmpty, through < end else { return }
    for step in through + 1...end {
      if step - (steps.last ?? -distance) >= distance, isHit(step) { add(step) }
      if LongWork.isDue(step - through), !goesOn(step - through) { return }
    }
  }

  private mutating func add(_ step: Int) {
    steps.append(step)
    guard steps.count > Self.limit else { return }
    distance *= 2
    steps = steps.reduce(into: []) { kept, step in
      if step - (kept.last ?? -distance) >= distance { kept.append(step) }
    }
  }
}

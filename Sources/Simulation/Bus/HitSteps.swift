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

  /// The most steps that are told, the first ones.
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
      (self.breakpoints, self.branch, through, steps) = (breakpoints, branch, 0, [])
    }
    defer { through = end }
    guard !breakpoints.isEmpty, through < end else { return }
    for step in through + 1...end where steps.count < Self.limit {
      if isHit(step) { steps.append(step) }
      if LongWork.isDue(step - through), !goesOn(step - through) { return }
    }
  }
}

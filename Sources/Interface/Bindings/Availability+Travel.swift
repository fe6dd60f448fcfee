import EventSourcing
import Simulation

/// Whether there is anything to see in another moment, or in another view.
extension Model {
  func obstacle(toTravel action: Action) -> ReasonWords? {
    switch action {
    case .step, .run, .phaseForward: obstacleToGoingOn(action)
    case .back, .phaseBack:
      snapshot.phase != nil || snapshot.step > snapshot.opening ? nil : .nothingBefore
    case .toStart: snapshot.step > snapshot.opening ? nil : .nothingBefore
    // From the past it leads to now, and now to the last line.
    case .toNow:
      snapshot.end == nil && snapshot.phase == nil && snapshot.rebuild == nil
        ? selectionPlace.count == 0 ? .isNow : obstacle(to: .last, in: .main) : nil
    case .storyStart, .storyEnd: aimedOrder == nil ? .noOrder : nil
    default: obstacleToMarks(action)
    }
  }

  private func obstacleToGoingOn(_ action: Action) -> ReasonWords? {
    if snapshot.end != nil || snapshot.phase != nil || action == .run && isRunning { return nil }
    return switch snapshot.status {
    case .ready: nil
    case .settled: .settled
    case .held: .held
    case .full: .full
    }
  }

  /// Without a breakpoint a search would only run on.
  private func obstacleToMarks(_ action: Action) -> ReasonWords? {
    if snapshot.breakpoints.isEmpty, snapshot.bookmarks.isEmpty { return .noMarks }
    if action == .previousMark { return snapshot.step > snapshot.opening ? nil : .nothingBefore }
    return obstacleToGoingOn(action)
  }

  func obstacle(toShowing view: View) -> ReasonWords? {
    if view == self.view { return nil }
    guard view == .causation else { return nil }
    return subjectOfCausation == nil ? .selectEntry : nil
  }

  /// The entry whose causes and consequences a key would show.
  var subjectOfCausation: Int? {
    if case .inspector(let position, _)? = layers.last { return position }
    return inspectable ?? snapshot.phase?.step.message?.position
      ?? snapshot.last?.message?.position
  }

  /// Whether a key of a view can do something with what is selected there.
  func obstacle(toTreating action: Action) -> ReasonWords? {
    switch action {
    case .inspect:
      if inspectable != nil { return nil }
      if case .row = selection { return .noEntryAboutRow }
      return .nothingToShow
    case .toCause: return causeOfSelection == nil ? .noCause : nil
    case .addBreakpoint:
      return snapshot.breakpoints.count < Breakpoint.limit ? nil : .tooManyBreakpoints
    case .everyStory: return storyOf == nil && aimedOrder == nil ? .noOrder : nil
    case .compare:
      guard snapshot.branches.count > 1 else { return .oneBranch }
      return snapshot.comparison != nil || comparable(with: selection) != nil ? nil : .selectFirst
    case .switchBranch: return obstacleToBranch
    default: break
    }
    switch (action, selection) {
    case (.explain, nil): return snapshot.violations.isEmpty ? .noneBroken : nil
    case (.removeBreakpoint, nil) where snapshot.breakpoints.isEmpty,
      (.lookThere, nil) where view == .breakpoints && snapshot.breakpoints.isEmpty:
      return .noBreakpoint
    case (.treat, nil) where snapshot.flights.isEmpty: return .noMessage
    case (_, nil): return .selectFirst
    case (.treat, .sending(let id)):
      return flight(id).map { isHeld($0) } == true ? .messageHeld : nil
    case (.explain, .rule(let rule)):
      let isBroken =
        snapshot.rules.indices.contains(rule) && snapshot.rules[rule].violation != nil
      if isBroken || snapshot.minimalStory?.rule == rule { return nil }
      return snapshot.rules.indices.contains(rule) && snapshot.rules[rule].checks == 0
        ? .ruleUnchecked : .ruleHolds
    case (.removeBreakpoint, .bookmark): return .bookmarkGoesThere
    case (.lookThere, .breakpoint): return .breakpointIsNoMoment
    default: return nil
    }
  }

  private var obstacleToBranch: ReasonWords? {
    guard snapshot.branches.count > 1 else { return .oneBranch }
    guard case .branch(let id)? = selection else { return .selectFirst }
    return id == snapshot.branch.id ? .sameBranch : nil
  }

  /// The entry that led to the selected one; nil for what somebody outside sent.
  var causeOfSelection: Int? {
    guard case .entry(let position)? = selection, let cause = logRow(position)?.cause, cause > 0
    else { return nil }
    return goesThroughLog || items(of: focus).contains(.entry(cause)) ? cause : nil
  }
}

public import EventSourcing

/// A step that is gone through phase by phase, as it comes out. Handling is a pure function, so that it
/// can be looked at before it is done.
struct Ahead<System: SimulatedSystem>: Sendable {
  let before: Moment<System>
  let after: Moment<System>
  var phase: Phase

  /// Whether what happened is stored as far as this phase.
  var isRecorded: Bool { phase >= .recorded }

  /// The last phase that the message comes to; nil where nobody comes to handle it.
  var last: Phase? {
    switch after.engine.last?.act {
    case .handled(_, .duplicate): .received
    case .handled: .published
    case .crashed(_, .beforeRecord, _), .refused: .decided
    case .crashed(_, .afterRecord, _): .recorded
    case .crashed(_, .afterPublish, _): .published
    case .dropped, .moved, .copied, .redelivered, .changed, nil: nil
    }
  }
}

extension Bus {
  /// Goes one phase on within the message that is next. Past its last phase the step is made; in the
  /// past it is shown.
  ///
  /// - Returns: false when there is nothing to do.
  public func phaseForward() async throws(StoreError) -> Bool {
    leaveRebuilding()
    if var ahead, let last = ahead.last {
      guard ahead.phase < last, let next = Phase(rawValue: ahead.phase.rawValue + 1) else {
        return try await step()
      }
      ahead.phase = next
      self.ahead = ahead
      return true
    }
    guard let found = await lookAhead(phase: .received) else { return false }
    // What happens without anybody handling anything has no phases.
    guard found.last != nil else { return try await step() }
    ahead = found
    return true
  }

  /// Goes one phase back: before the first one, to the last phase of the message before.
  public func phaseBack() async {
    leaveRebuilding()
    if var ahead {
      if let previous = Phase(rawValue: ahead.phase.rawValue - 1) {
        ahead.phase = previous
        self.ahead = ahead
      } else {
        self.ahead = nil
      }
      return
    }
    guard viewedEngine.step > engine.openingEnd else { return }
    look(atStep: viewedEngine.step - 1)
    guard var found = await lookAhead(phase: .received), let last = found.last else { return }
    found.phase = last
    ahead = found
  }

  /// The next step, as it comes out.
  private func lookAhead(phase: Phase) async -> Ahead<System>? {
    if let past, let history {
      guard let after = history.advance(past, to: past.engine.step + 1, log: engine.log)
      else { return nil }
      return Ahead(before: past, after: after, phase: phase)
    }
    let present = Moment(engine: engine, world: await world())
    var run = PureRun(engine: present.engine, world: present.world)
    guard run.step() else { return nil }
    return Ahead(
      before: present, after: Moment(engine: run.engine, world: run.world), phase: phase)
  }
}

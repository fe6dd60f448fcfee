public import EventSourcing
public import Primitives

extension Bus {
  /// Looks at the moment one step before the one that is looked at.
  public func lookBack() {
    // Within a message that is recorded, that is the moment before it.
    let step = viewedEngine.step - 1
    leaveDetours()
    look(atStep: step)
  }

  /// Looks at the moment after `step`: nothing is written, and the contexts keep what they hold. A
  /// step that is not in the past leads back to now.
  public func look(atStep step: Int32) {
    leaveDetours()
    hit = nil
    let target = max(step, engine.openingEnd)
    let isNow = target >= engine.step
    if isNow, past == nil { return }
    before = nil
    let scene = history?.scene(at: min(target, engine.step), log: engine.log, from: past)
    past = isNow ? nil : scene?.moment
    before = scene?.before
  }

  /// The step after which the log had `position` entries; nil where there is no such position.
  public func step(ofPosition position: Int) -> Int32? {
    guard (1...max(1, engine.log.count)).contains(position), !engine.log.isEmpty else { return nil }
    return engine.log[position - 1].step
  }

  /// The last step that was not after `time`.
  public func step(notAfter time: VirtualTime) -> Int32 {
    guard let history else { return engine.step }
    var low = 0
    var high = history.count
    while low < high {
      let middle = (low + high) / 2
      if history.mark(middle + 1).time > time { high = middle } else { low = middle + 1 }
    }
    return Int32(low)
  }

  /// The first and the last step with something about `subject`; nil where there is nothing.
  func story(of subject: Name) -> (first: Int32, last: Int32)? {
    guard let first = engine.log.first(where: { $0.message.subject == subject }),
      let history
    else { return nil }
    var last = first.step
    for step in stride(from: history.count, to: Int(first.step), by: -1) {
      if let flight = history.mark(step).flight,
        engine.entry(of: flight).message.subject == subject
      {
        last = Int32(step)
        break
      }
    }
    return (first.step, last)
  }

  /// Goes on until nothing of `subject` is under way, or forward in the past to where that was so.
  ///
  /// - Parameter limit: the most steps.
  /// - Returns: whether there is more to come.
  public func runToEnd(of subject: Name, limit: Int) async throws(StoreError) -> Bool {
    if let past {
      guard let story = story(of: subject), story.last > past.engine.step else { return false }
      look(atStep: story.last)
      return false
    }
    let made = try await run(limit: limit, about: subject)
    return made == limit && engine.isUnderWay(subject)
  }
}

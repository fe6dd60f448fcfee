/// When the front end has to do what: the parts of a run, what is on its way, frames, and questions
/// how far the simulation is. All times are microseconds of a clock that only goes forwards.
struct Rhythm {
  private var pacer = Pacer()
  private var patience = Patience()
  private var isChanged = true
  private var lastFrame = -Pacer.frame

  /// There is something new to show; at once where nothing is gained by waiting for the time of the
  /// next frame.
  mutating func change(atOnce: Bool = false, at now: Int) {
    isChanged = true
    if atOnce { lastFrame = now - Pacer.frame }
  }

  /// Whether to show what has changed: at most once in the time of a frame.
  mutating func isFrameDue(at now: Int) -> Bool {
    guard isChanged, now - lastFrame >= Pacer.frame else { return false }
    isChanged = false
    return true
  }

  /// A frame was shown.
  mutating func showed(at now: Int) { lastFrame = now }

  /// How many messages the next part of a run delivers; nil where it is too early. One part at a
  /// time: the screen stays in step with the simulation, and a key is never behind a queue.
  mutating func messagesDue(_ model: Model, at now: Int) -> Int? {
    guard model.isRunning else {
      pacer.stop()
      return nil
    }
    return model.isAnswered ? pacer.due(at: now, perSecond: model.speed.perSecond) : nil
  }

  /// How much of the time to the next delivery has passed; nil where nobody sees it.
  func share(_ model: Model, at now: Int) -> Double? {
    guard model.seesTravelling, let perSecond = model.speed.perSecond else { return nil }
    return pacer.share(at: now, perSecond: perSecond)
  }

  /// Whether to ask how far the simulation is.
  mutating func isQuestionDue(_ model: Model, at now: Int) -> Bool {
    patience.isDue(at: now, isWaiting: !model.isAnswered)
  }

  /// How many milliseconds to sleep: for ever when there is nothing to show and nothing runs.
  func timeout(_ model: Model, at now: Int) -> Int? {
    var waits: [Int] = []
    if let wait = patience.wait(at: now) { waits.append(wait) }
    if isChanged { waits.append(lastFrame + Pacer.frame - now) }
    if model.seesTravelling, model.nextPlace <= 1, let perSecond = model.speed.perSecond {
      let move = pacer.wait(forShare: model.nextPlace, at: now, perSecond: perSecond)
      waits.append(max(move, lastFrame + Pacer.frame - now))
    }
    if model.isRunning, model.isAnswered {
      waits.append(pacer.wait(at: now, perSecond: model.speed.perSecond))
    }
    return waits.min().map { max(0, ($0 + 999) / 1_000) }
  }
}

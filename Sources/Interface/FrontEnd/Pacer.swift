/// Decides when a run delivers how many messages. All times are microseconds of a clock that only
/// goes forwards.
struct Pacer: Sendable, Equatable {
  /// At most 30 frames a second are shown, so that nothing more often is of any use.
  static let frame = 33_333

  private var last: Int?
  /// How many messages go between two frames at full speed: what the simulation is able to.
  private var batch = 64

  /// How many messages to deliver at `now`; nil where it is too early.
  mutating func due(at now: Int, perSecond: Int?) -> Int? {
    guard let last else {
      self.last = now
      return perSecond == nil ? batch : 1
    }
    let passed = now - last
    guard let perSecond else {
      self.last = now
      // It took longer than a frame: fewer. It was done at once: more.
      if passed > 2 * Self.frame {
        batch = max(16, batch / 2)
      } else if passed < Self.frame / 2 {
        batch = min(1 << 16, batch * 2)
      }
      return batch
    }
    let interval = max(1_000_000 / perSecond, Self.frame)
    guard passed >= interval else { return nil }
    // Time that was lost, asleep or at work, is not made up for.
    guard passed < 4 * interval else {
      self.last = now
      return max(1, interval * perSecond / 1_000_000)
    }
    let count = max(1, passed * perSecond / 1_000_000)
    self.last = last + count * 1_000_000 / perSecond
    return count
  }

  /// How long to wait until something is due.
  func wait(at now: Int, perSecond: Int?) -> Int {
    guard let last, let perSecond else { return 0 }
    return max(0, last + max(1_000_000 / perSecond, Self.frame) - now)
  }

  /// How much of the time to the next delivery has passed, 0 to 1.
  func share(at now: Int, perSecond: Int) -> Double {
    guard let last else { return 0 }
    return min(1, max(0, Double(now - last) * Double(perSecond) / 1_000_000))
  }

  /// How long to wait until that much of it has passed.
  func wait(forShare share: Double, at now: Int, perSecond: Int) -> Int {
    guard let last else { return 0 }
    return max(0, last + Int(share * 1_000_000 / Double(perSecond)) - now)
  }

  /// The run is over: the next one begins at once.
  mutating func stop() { last = nil }
}

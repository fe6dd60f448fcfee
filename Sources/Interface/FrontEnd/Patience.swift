/// Decides when the simulation is asked how far its work is. All times are microseconds of a clock
/// that only goes forwards.
struct Patience: Sendable, Equatable {
  /// What is done sooner is not worth a word.
  static let first = 100_000
  /// From then on it is asked once a frame.
  static let again = Pacer.frame

  private var next: Int?

  /// Whether to ask now.
  ///
  /// - Parameter isWaiting: something is asked for and not answered.
  mutating func isDue(at now: Int, isWaiting: Bool) -> Bool {
    guard isWaiting else {
      next = nil
      return false
    }
    guard let next else {
      self.next = now + Self.first
      return false
    }
    guard now >= next else { return false }
    self.next = now + Self.again
    return true
  }

  /// How long to wait until it is asked; for ever where nil.
  func wait(at now: Int) -> Int? { next.map { max(0, $0 - now) } }
}

/// A line on standard error that says how far a long run is, when that is a terminal.
struct Progress {
  private let isShown = StandardError.isTerminal
  private let clock = ContinuousClock()
  private var shownAt: ContinuousClock.Instant?
  private let started: ContinuousClock.Instant

  init() { started = clock.now }

  /// Shows `text` at most ten times a second, and not at all in the first half second.
  mutating func update(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = clock.now
    guard now - started > .milliseconds(500), now - (shownAt ?? started) > .milliseconds(100)
    else { return }
    shownAt = now
    StandardError.write("\r\u{1B}[2K\(text())")
  }

  /// Takes the line away.
  mutating func finish() {
    if shownAt != nil { StandardError.write("\r\u{1B}[2K") }
    shownAt = nil
  }
}

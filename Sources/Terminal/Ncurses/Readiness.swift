import Glibc

/// Which of the three sources of a terminal's input have something.
struct Readiness {
  let keyboard: Bool
  let isKeyboardGone: Bool
  let waker: Bool
  let signals: Bool

  /// Whether the time is up, or a signal without a handler of ours came in between.
  var isNothing: Bool { !keyboard && !waker && !signals }

  /// Waits until one has, at most so many milliseconds, nil for ever.
  static func wait(
    keyboard: Int32, waker: Int32, signals: Int32, milliseconds: Int?
  ) -> Readiness {
    let wanted = Int16(POLLIN)
    var sources = [keyboard, waker, signals].map { pollfd(fd: $0, events: wanted, revents: 0) }
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    guard poll(&sources, 3, timeout) > 0 else {
      return Readiness(keyboard: false, isKeyboardGone: false, waker: false, signals: false)
    }
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Readiness(
      keyboard: sources[0].revents != 0,
      isKeyboardGone: sources[0].revents & gone != 0 || isAtEnd(keyboard),
      waker: sources[1].revents != 0,
      signals: sources[2].revents != 0)
  }

  /// Readable with nothing to read is how a file ends.
  private static func isAtEnd(_ descriptor: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var count: Int32 = 0
    return poll(&source, 1, 0) > 0 && source.revents & Int16(POLLIN) != 0
      && ioctl(descriptor, UInt(FIONREAD), &count) == 0 && count == 0
  }
}

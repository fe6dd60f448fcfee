import CTerminalGuard

/// Ways in which the whole process ends.
public enum EndOfProcess {
  /// Ends the process by `signal`, so that whoever waits for it sees why. Restore the terminal
  /// first.
  public static func by(signal: Int32) -> Never {
    terminal_guard_end_by(signal)
  }

  /// Makes running out of stack in the calling thread restore the terminal as any other crash
  /// does. Other crashes do so in every thread without it. Once per thread, for its whole life;
  /// the thread that makes the terminal needs none.
  public static func protectThread() {
    _ = terminal_guard_protect_thread()
  }
}

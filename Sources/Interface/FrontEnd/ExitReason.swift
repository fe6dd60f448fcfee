/// Why the interface came to its end.
public enum ExitReason: Sendable, Equatable {
  /// The user quit.
  case quit
  /// A signal asked for it, by its number.
  case signal(Int32)
  /// The terminal is gone.
  case endOfInput
}

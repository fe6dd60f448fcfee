import ArgumentParser

/// How the program ends.
enum ExitStatus {
  /// Settled, and every invariant holds.
  static let success = ExitCode(0)
  /// It ran, and something failed.
  static let failed = ExitCode(1)
  /// The command line, the input or the terminal is not usable.
  static let unusable = ExitCode(2)
}

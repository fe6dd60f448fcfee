/// Why a program could not be run for a test.
public enum PseudoTerminalError: Error, Hashable, Sendable {
  /// The system refused, with its error number.
  case system(Int32)
  /// A command of tmux failed, with what it said.
  case tmux(String)
}

/// Why a terminal cannot be used. Nothing has been written to it then.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is something else, such as a file or a pipe.
  case notATerminal
  /// TERM names a terminal that is not known here, or that cannot move its cursor.
  case unusableTerm(String)
  /// Another terminal of this process has not been restored yet.
  case alreadyInUse
  /// The system refused something, with its error number.
  case system(Int32)
}

extension TerminalError: CustomStringConvertible {
  /// One line in English, without a full stop.
  public var description: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal"
    case .unusableTerm(""): "TERM is not set, so nothing is known about the terminal"
    case .unusableTerm(let name):
      "TERM=\(TextWidth.clip(name, columns: 40)) is unknown here or cannot move its cursor"
    case .alreadyInUse: "the terminal is already in use by this process"
    case .system(let number): "the terminal could not be opened: system error \(number)"
    }
  }
}

import CPseudoTerminal
import Glibc

/// The modes of a terminal, for seeing whether a program gave them back.
public struct TerminalModes: Hashable, Sendable {
  /// Flags of input, output, control and local treatment, as in `termios`.
  public let input, output, control, local: UInt32

  init(_ modes: termios) {
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
  }

  /// Whether what is typed shows.
  public var echoes: Bool { local & UInt32(ECHO) != 0 }
  /// Whether input comes line by line.
  public var isByLine: Bool { local & UInt32(ICANON) != 0 }
}

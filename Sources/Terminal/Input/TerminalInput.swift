/// What a terminal has to tell to the loop that owns it.
public enum TerminalInput: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used; only after `setMouse(true)`.
  case mouse(MouseEvent)
  /// The screen has another size now; what was on it is void and must be shown again.
  case resized(Size)
  /// A `Waker` asked for attention. Several calls may arrive as one.
  case woken
  /// A signal asked the program to end: SIGINT (Ctrl-C), SIGTERM or SIGHUP, by its number.
  /// A second one of them ends the process at once.
  case interrupted(signal: Int32)
  /// Text was pasted, in one piece, at most 64 KiB of it; it may contain anything.
  case pasted(String)
  /// The program was stopped and goes on now; the screen must be shown again.
  case resumed
  /// The terminal is gone: nothing more will come.
  case endOfInput
}

import CNcurses
import CTerminalGuard
import Glibc
import Synchronization

/// ncurses from its start to its end, and with it the guard: what `NcursesTerminal` needs to have
/// been done before and after.
final class CursesSession {
  private static let isInUse = Mutex(false)

  let capabilities: Capabilities
  let sequences: Sequences
  /// Numbers of signals, a byte each.
  let signals: Pipe
  /// Reading through a pad refreshes nothing, unlike reading through a window.
  private let keyboard: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private var isOpen = true

  init(_ options: TerminalOptions) throws(TerminalError) {
    let unicode = CharacterSet.adoptLocale()
    let name = try Self.checkTerminal()
    guard Self.claim() else { throw .alreadyInUse }
    do throws(TerminalError) {
      signals = try Pipe()
      let failure = terminal_guard_install(STDIN_FILENO, signals.writing)
      guard failure == 0 else { throw .system(failure) }
      set_escdelay(25)
      use_tioctl(true)
      guard let screen = cncurses_open() else {
        terminal_guard_remove()
        throw .unusableTerm(name)
      }
      guard let keyboard = newpad(1, 1) else {
        endwin()
        terminal_guard_remove()
        throw .system(ENOMEM)
      }
      self.screen = screen
      self.keyboard = keyboard
    } catch {
      Self.release()
      throw error
    }
    terminal_guard_watch_size()
    Self.setModes(keyboard)
    capabilities = Capabilities(
      colours: Self.startColours(options), unicode: unicode, name: name)
    sequences = Sequences()
    enter(mouse: false)
  }

  /// The next byte or key of ncurses, or nil where there is none at the moment.
  func read() -> Int32? {
    let code = wgetch(keyboard)
    return code == ERR ? nil : code
  }

  /// Turns on what ncurses does not know of, and arms the guard.
  func enter(mouse: Bool) {
    let restoring = Array(sequences.restoring.utf8)
    terminal_guard_arm(restoring, restoring.count)
    send(sequences.pasteOn + (mouse ? sequences.mouseOn : ""))
  }

  /// Gives the terminal back, for now or for good.
  func leave() {
    send(sequences.mouseOff + sequences.pasteOff)
    endwin()
    terminal_guard_disarm()
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
    delwin(keyboard)
    delscreen(screen)
    terminal_guard_remove()
    Self.release()
  }

  /// Asks the system for the size, which may have changed while nobody was told; true where it had.
  func adoptSize() -> Bool {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0,
      Int32(size.ws_row) != cncurses_rows() || Int32(size.ws_col) != cncurses_columns()
    else { return false }
    return resizeterm(Int32(size.ws_row), Int32(size.ws_col)) != ERR
  }

  /// Writes to the terminal at once, around ncurses; gives up where the terminal is gone.
  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&ready, 1, 1_000) > 0 else { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  private static func claim() -> Bool {
    isInUse.withLock { inUse in
      defer { inUse = true }
      return !inUse
    }
  }

  private static func release() {
    isInUse.withLock { $0 = false }
  }

  /// Before newterm, which prints something even where it cannot work.
  private static func checkTerminal() throws(TerminalError) -> String {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let name = Environment.value(of: "TERM") else { throw .unusableTerm("") }
    guard cncurses_can_move() else { throw .unusableTerm(name) }
    return name
  }

  private static func setModes(_ keyboard: UnsafeMutablePointer<WINDOW>) {
    cbreak()
    noecho()
    nonl()
    typeahead(-1)
    intrflush(keyboard, false)
    keypad(keyboard, true)
    meta(keyboard, true)
    nodelay(keyboard, true)
    // A log that moves up by a row is scrolled by the terminal, and not sent again.
    idlok(cncurses_screen(), true)
    // Reports of the mouse are read here, in one form on all terminals.
    keyok(KEY_MOUSE, false)
    // Ctrl-S must not freeze the screen, nor Ctrl-V swallow a key.
    var modes = termios()
    if tcgetattr(STDIN_FILENO, &modes) == 0 {
      modes.c_iflag &= ~tcflag_t(IXON | ISTRIP)
      modes.c_lflag &= ~tcflag_t(IEXTEN)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
      def_prog_mode()
    }
  }

  private static func startColours(_ options: TerminalOptions) -> Capabilities.Colours {
    guard options.colour == .automatic, Environment.value(of: "NO_COLOR") == nil, has_colors(),
      start_color() != ERR
    else { return .none }
    if options.keepsTerminalColours { use_default_colors() }
    switch cncurses_colors() {
    case ..<8: return .none
    case ..<16: return .eight
    case ..<256: return .sixteen
    case 256: return .palette
    default: return tigetflag("RGB") == 1 ? .direct : .palette
    }
  }
}

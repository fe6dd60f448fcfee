import CNcurses
import CTerminalGuard
import Glibc

/// The terminal the process was started in, through ncurses.
///
/// From its making until `restore` the process belongs to the screen: nothing else may write to
/// standard output. Crashes, and signals that nobody attends to, give the terminal back first.
public final class NcursesTerminal: Terminal {
  /// What the terminal can do.
  public private(set) var capabilities: Capabilities
  /// Ends a wait in `next` from any thread.
  public let waker: Waker

  private let session: CursesSession
  private var painter: Painter
  private var decoder = InputDecoder()
  private var clicks = DoubleClicks()
  private var queue: ArraySlice<TerminalInput> = []
  private var cursor: Position?
  private var isMouseOn = false

  /// Takes over the terminal.
  /// - Throws: `TerminalError` where there is none or it cannot be used; nothing has been written
  ///   to it then.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    waker = try Waker()
    session = try CursesSession(options)
    capabilities = session.capabilities
    painter = Painter(capabilities: capabilities)
    curs_set(0)
    if options.asksForBackground, capabilities.colours > .none {
      askForBackground()
    }
  }

  deinit {
    session.close()
  }

  /// The extent of the screen now, at most what a grid can be.
  public var size: Size {
    Grid(size: Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))).size
  }

  /// Shows a grid, in one go where the terminal can do that.
  public func show(_ grid: Grid, cursor: Position?) {
    if painter.isPainted(grid), cursor == self.cursor { return }
    painter.paint(grid)
    if let cursor {
      wmove(cncurses_screen(), Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    }
    if (cursor == nil) != (self.cursor == nil) { curs_set(cursor == nil ? 0 : 1) }
    self.cursor = cursor
    wnoutrefresh(cncurses_screen())
    session.send(session.sequences.frameStart)
    doupdate()
    session.send(session.sequences.frameEnd)
  }

  /// Turns the reports of the mouse on or off.
  public func setMouse(_ on: Bool) {
    guard on != isMouseOn else { return }
    isMouseOn = on
    session.send(on ? session.sequences.mouseOn : session.sequences.mouseOff)
  }

  /// Stops the process; returns when it goes on.
  public func suspend() {
    session.leave()
    terminal_guard_stop()
    // The signals that stopped it and let it go on are attended to herewith.
    let left = session.signals.drain().filter { $0 != UInt8(SIGTSTP) && $0 != UInt8(SIGCONT) }
    for signal in left { session.signals.put(signal) }
    comeBack()
  }

  /// Sends everything again at the next `show`.
  public func redraw() {
    painter.forget()
    clearok(cncurses_curscr(), true)
  }

  /// Hands a text to the clipboard.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    guard session.sequences.areUnderstood, text.utf8.count <= Capabilities.clipboardLimit else {
      return false
    }
    session.send(Sequences.clipboard(text))
    return true
  }

  /// Gives the terminal back; also done when the last reference goes.
  public func restore() {
    session.close()
  }

  /// Waits for what comes next.
  public func next(timeoutMilliseconds: Int?) -> TerminalInput? {
    terminal_guard_attend()
    let deadline = timeoutMilliseconds.map { Clock.milliseconds + max(0, $0) }
    while true {
      readKeyboard()
      if let input = queue.popFirst() { return input }
      let rest = deadline.map { max(0, $0 - Clock.milliseconds) }
      let ready = Readiness.wait(
        keyboard: STDIN_FILENO, waker: waker.descriptor, signals: session.signals.reading,
        milliseconds: decoder.isWaiting ? min(rest ?? .max, patience) : rest)
      if ready.signals { readSignals() }
      if ready.keyboard {
        readKeyboard()
        if queue.isEmpty, ready.isKeyboardGone { queue.append(.endOfInput) }
      }
      if queue.isEmpty, ready.waker, waker.attend() { queue.append(.woken) }
      if let input = queue.popFirst() { return input }
      if ready.isNothing, decoder.isWaiting {
        decoder.quiet()
        collect()
        if let input = queue.popFirst() { return input }
      }
      if let deadline, Clock.milliseconds >= deadline { return nil }
    }
  }

  /// How long the rest of a sequence may take; some come through a network in pieces.
  private var patience: Int { decoder.isInLongSequence ? 1_000 : 50 }

  /// Waits for the answer. What is typed meanwhile waits for `next`, and an answer that comes later
  /// is no key either.
  private func askForBackground() {
    guard session.sequences.canTellBackground else { return }
    session.send(Sequences.backgroundQuestion)
    let deadline = Clock.milliseconds + 150
    while !decoder.answers.hasIdentified, Clock.milliseconds < deadline {
      let ready = Readiness.wait(
        keyboard: STDIN_FILENO, waker: waker.descriptor, signals: session.signals.reading,
        milliseconds: deadline - Clock.milliseconds)
      guard ready.keyboard, !ready.isKeyboardGone else { break }
      readKeyboard()
    }
    capabilities.backgroundLuminance = decoder.answers.backgroundLuminance
  }

  private func readKeyboard() {
    while let code = session.read() {
      if code == KEY_RESIZE {
        painter.forget()
        queue.append(.resized(size))
      } else if code > 0xFF {
        if let key = CursesKeys.key(code) { decoder.take(key) }
      } else {
        decoder.take(UInt8(truncatingIfNeeded: code))
      }
    }
    // ncurses has waited long enough for what follows an escape.
    if decoder.isAfterEscape { decoder.quiet() }
    collect()
  }

  private func collect() {
    for input in decoder.takeReady() {
      if case .mouse(let event) = input {
        queue.append(.mouse(clicks.recognise(event, at: Clock.milliseconds)))
      } else {
        queue.append(input)
      }
    }
  }

  private func readSignals() {
    for signal in session.signals.drain().map(Int32.init) {
      switch signal {
      case SIGTSTP: suspend()
      case SIGCONT: comeBack()
      case SIGWINCH: break  // ncurses has noticed and says so when it is read from next
      default: queue.append(.interrupted(signal: signal))
      }
    }
  }

  /// Somebody else had the terminal meanwhile.
  private func comeBack() {
    reset_prog_mode()
    session.enter(mouse: isMouseOn)
    redraw()
    doupdate()
    curs_set(cursor == nil ? 0 : 1)
    queue.append(.resumed)
    if session.adoptSize() { queue.append(.resized(size)) }
  }
}

import Glibc
import Terminal

// A program that shows what its terminal tells it, one input a row, and can be made to fail: what
// the tests of the terminal run in a pseudo terminal. `q` ends it in order.

@main
enum TerminalProbe {
  static func main() {
    do {
      let asks = CommandLine.arguments.contains("--asks")
      let terminal = try NcursesTerminal(TerminalOptions(asksForBackground: asks))
      let isShow = CommandLine.arguments.dropFirst().first == "--show"
      let end = isShow ? nil : run(terminal)
      if isShow { ShownFiles.run(terminal, Array(CommandLine.arguments.dropFirst(2))) }
      terminal.restore()
      if let end { EndOfProcess.by(signal: end) }
    } catch {
      note("probe: \(error)\n")
      exit(2)
    }
  }

  /// The loop; returns the signal that ended it, if one did.
  private static func run(_ terminal: NcursesTerminal) -> Int32? {
    terminal.setMouse(true)
    var lines = ["한글 → ready", "\(terminal.capabilities.colours)"]
    if CommandLine.arguments.contains("--asks") {
      let luminance = terminal.capabilities.backgroundLuminance
      lines.append("background \(luminance.map { "\($0)" } ?? "unknown")")
    }
    while true {
      terminal.show(frame(terminal, lines), cursor: nil)
      guard let input = terminal.next(timeoutMilliseconds: nil) else { continue }
      lines.append(describe(input))
      switch input {
      case .key(.character("q")), .endOfInput: return nil
      case .interrupted(let signal): return signal
      case .key(.character(let key)): act(key, terminal)
      case .key(.control("l")): terminal.redraw()
      default: break
      }
    }
  }

  private static func act(_ key: Character, _ terminal: NcursesTerminal) {
    switch key {
    case "!": fatalError("asked to fail")
    case "#": hang()
    case "e": note("a note\n")
    case "x": exit(7)
    case "o": overflowInAnotherThread()
    case "p": terminal.show(rainbow(terminal.size), cursor: Position(row: 0, column: 0))
    case "z": terminal.suspend()
    case "w": terminal.waker.wake()
    case "y": terminal.copyToClipboard("주문")
    default: break
    }
  }

  /// Attends to nothing any more, and says so on the screen, behind the back of ncurses.
  private static func hang() -> Never {
    func say(_ text: String) { _ = write(STDOUT_FILENO, text, text.utf8.count) }
    // A signal that comes right after the words waits until it is waited for.
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    sigprocmask(SIG_BLOCK, &all, nil)
    say("it hangs")
    while true {
      sigsuspend(&none)
      say("a signal came")
    }
  }

  private static func note(_ line: String) {
    _ = write(STDERR_FILENO, line, line.utf8.count)
  }

  private static func overflowInAnotherThread() {
    var thread = pthread_t()
    let overflowing: @convention(c) @Sendable (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
    overflowing = { _ in
      EndOfProcess.protectThread()
      return UnsafeMutableRawPointer(bitPattern: TerminalProbe.deeper(1))
    }
    pthread_create(&thread, nil, overflowing, nil)
    pthread_join(thread, nil)
  }

  private static func deeper(_ depth: Int) -> Int {
    depth < 0 ? 0 : deeper(depth + 1) &+ depth
  }

  /// More combinations of colours than there is room for.
  private static func rainbow(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let style = Style(
          foreground: .rgb(UInt8(column * 3 & 255), UInt8(row * 10 & 255), 128),
          background: .rgb(UInt8(row * 9 & 255), 64, UInt8(column * 2 & 255)))
        grid.put("*", at: Position(row: row, column: column), style: style)
      }
    }
    return grid
  }

  private static func frame(_ terminal: NcursesTerminal, _ lines: [String]) -> Grid {
    var grid = Grid(size: terminal.size)
    let border = terminal.capabilities.unicode ? BorderSet.light : .ascii
    grid.box(grid.bounds, title: "probe \(grid.size)", border: border)
    let inside = grid.bounds.inset(by: 1)
    for (row, line) in lines.suffix(inside.rows).enumerated() {
      grid.put(
        line, at: Position(row: inside.row + row, column: inside.column),
        style: Style(foreground: row == 0 ? .ansi(1) : .standard), clip: inside)
    }
    return grid
  }

  private static func describe(_ input: TerminalInput) -> String {
    switch input {
    case .key(.character(let character)): "character \(character)"
    case .key(let key): "key \(key)"
    case .mouse(let event):
      "mouse \(event.kind) \(event.button) \(event.position.row),\(event.position.column)"
    case .resized(let size): "resized \(size)"
    case .pasted(let text): "pasted \(text)"
    case .interrupted(let signal): "interrupted \(signal)"
    case .woken, .resumed, .endOfInput: "\(input)"
    }
  }
}

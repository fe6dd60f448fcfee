import Glibc
import Terminal

// A program that shows what its terminal tells it, one input a row, and can be made to fail: what
// the tests of the terminal run in a pseudo terminal. `q` ends it in order.

@main
enum TerminalProbe {
  static func main() {
    do {
      let terminal = try NcursesTerminal()
      let end = run(terminal)
      terminal.restore()
      if let end { EndOfProcess.by(signal: end) }
    } catch {
      let line = "probe: \(error)\n"
      _ = write(STDERR_FILENO, line, line.utf8.count)
      exit(2)
    }
  }

  /// The loop; returns the signal that ended it, if one did.
  private static func run(_ terminal: NcursesTerminal) -> Int32? {
    terminal.setMouse(true)
    var lines = ["한글 → ready", "\(terminal.capabilities.colours)"]
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
    case "#": while true { pause() }
    case "z": terminal.suspend()
    case "w": terminal.waker.wake()
    case "y": terminal.copyToClipboard("주문")
    default: break
    }
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

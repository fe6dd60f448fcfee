import Glibc
import Terminal

/// Golden frames, one after the other: the next one at each key.
enum ShownFiles {
  static func run(_ terminal: NcursesTerminal, _ paths: [String]) {
    for path in paths {
      let rows = read(path).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      repeat {
        terminal.show(grid(rows, terminal.size), cursor: nil)
      } while !isOver(terminal.next(timeoutMilliseconds: nil))
    }
  }

  /// Anything but a key leaves it on the screen, which may have another size now.
  private static func isOver(_ input: TerminalInput?) -> Bool {
    switch input {
    case .key, .interrupted, .endOfInput: true
    default: false
    }
  }

  private static func grid(_ rows: ArraySlice<Substring>, _ size: Size) -> Grid {
    var grid = Grid(size: size)
    for (row, text) in rows.prefix(size.rows).enumerated() {
      grid.put(String(text), at: Position(row: row, column: 0))
    }
    return grid
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

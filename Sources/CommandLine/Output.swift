import Documents
import Glibc

/// Writes lines to standard output in large pieces.
struct Output: ~Copyable {
  private var buffer: [UInt8] = []

  init() { buffer.reserveCapacity(1 << 16) }

  mutating func line(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Hands over what is written so far. Ends the program quietly where nobody reads any more.
  mutating func flush() {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        let reason = errno == EPIPE ? nil : String(cString: strerror(errno))
        if let reason { StandardError.line("standard output: \(reason)") }
        exit(reason == nil ? 0 : 2)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Notices and progress.
enum StandardError {
  /// Control characters from file names and arguments do not reach the terminal.
  static func line(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { Printable.text($0, limit: 4_096) + "\n" }.joined())
  }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

import Foundation

/// The process `SessionWriter` at work.
final class Writer {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()
  private var pending = Data()

  init(_ arguments: String...) throws {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.executableURL = program.deletingLastPathComponent().appendingPathComponent(
      "SessionWriter")
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = input
    try process.run()
  }

  /// The next line that it says; nil when it has ended.
  func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      pending.append(more)
    }
  }

  /// Every line until it ends.
  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }

  /// Lets what reads its standard input go on.
  func closeInput() { try? input.fileHandleForWriting.close() }

  func send(_ data: Data) {
    try? input.fileHandleForWriting.write(contentsOf: data)
    closeInput()
  }

  /// `kill -9`; returns what it had said by then.
  func kill() -> [String] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    return lines()
  }
}

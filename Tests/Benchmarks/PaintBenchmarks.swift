import EventSourcing
import Foundation
import PseudoTerminal
import Terminal

/// The way from a grid to the terminal, beside a program in C that draws the same with ncurses.
enum PaintBenchmarks {
  /// What a program wrote and used for a frame.
  struct Result {
    let bytes: Double
    let microseconds: Double
  }

  private static let marks = (begin: "<begin>", end: "<end>")

  /// Both, for the same frames.
  static func measure(
    _ size: Size, frames: Int, rounds: Int, directory: String
  ) async throws -> (ours: Result, reference: Result) {
    let file = NSTemporaryDirectory() + "orderflow-frames-\(getpid())"
    try await PaintedFrames(size, count: frames).text
      .write(toFile: file, atomically: true, encoding: .utf8)
    defer { unlink(file) }
    let ours = ["--paint", "\(size.columns)", "\(size.rows)", "\(frames)"]
    return (
      try best("\(directory)/Benchmarks", ours, size, frames, rounds),
      try best("\(directory)/CReferenceScreen", [file], size, frames, rounds)
    )
  }

  /// What the process does that is started to draw ours.
  static func paint(_ size: Size, frames: Int) async throws {
    let grids = try await PaintedFrames(size, count: frames).grids
    let terminal = try NcursesTerminal()
    if let first = grids.first { terminal.show(first, cursor: nil) }
    say(marks.begin)
    let start = microseconds()
    for grid in grids.dropFirst() { terminal.show(grid, cursor: nil) }
    let end = microseconds()
    say(marks.end)
    terminal.restore()
    say("processor \(end - start)\n")
  }

  private static func best(
    _ program: String, _ arguments: [String], _ size: Size, _ frames: Int, _ rounds: Int
  ) throws -> Result {
    var best: Result?
    for _ in 0..<rounds {
      let result = try run(program, arguments, size, frames)
      if result.microseconds < best?.microseconds ?? .infinity { best = result }
    }
    return best ?? Result(bytes: 0, microseconds: 0)
  }

  private static func run(
    _ program: String, _ arguments: [String], _ size: Size, _ frames: Int
  ) throws -> Result {
    let terminal = try PseudoTerminal(
      running: program, arguments: arguments,
      environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"], columns: size.columns,
      rows: size.rows)
    let text = terminal.waitForEnd() == .exited(0) ? terminal.text : ""
    guard let begin = text.firstRange(of: marks.begin), let end = text.firstRange(of: marks.end),
      let used = text.firstMatch(of: /processor (\d+)/).flatMap({ Double($0.output.1) })
    else { throw StoreError("\(program): did not draw") }
    let bytes = text[begin.upperBound..<end.lowerBound].utf8.count
    let count = Double(max(1, frames - 1))
    return Result(bytes: Double(bytes) / count, microseconds: used / count)
  }

  private static func say(_ text: String) { _ = write(STDOUT_FILENO, text, text.utf8.count) }

  private static func microseconds() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime]
    return times.reduce(0) { $0 + $1.tv_sec * 1_000_000 + Int($1.tv_usec) }
  }
}

import Foundation
import PseudoTerminal
import Testing

/// Whole files.
enum Files {
  static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}

/// A place of its own in which `orderflow` runs: its working directory, its home and its data are
/// there, and go with the last reference.
final class Sandbox {
  let directory: String
  private let program: String
  private var started = 0

  init() throws {
    program = try #require(BuiltProduct.path(of: "orderflow"))
    let parent = FileManager.default.temporaryDirectory.path
    directory = "\(parent)/orderflow-cli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  /// All that the program is told about its surroundings.
  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": "\(directory)/home", "XDG_DATA_HOME": "\(directory)/data",
      "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
    ]
  }

  /// Runs `orderflow` to its end.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
    try start(arguments, environment: environment).waitForEnd()
  }

  /// Runs `orderflow` to its end.
  func run(_ arguments: [String]) throws -> Program.Result { try start(arguments).waitForEnd() }

  /// Starts `orderflow`.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Program {
    started += 1
    return try Program(
      program, arguments, environment: self.environment.merging(environment) { $1 },
      directory: directory, name: ".run-\(started)")
  }

  /// Runs a command of the shell to its end, with the path of `orderflow` as `$0`.
  func shell(_ command: String) throws -> Program.Result {
    started += 1
    return try Program(
      "/bin/sh", ["-c", command, program], environment: environment, directory: directory,
      name: ".run-\(started)"
    ).waitForEnd()
  }

  /// Starts `orderflow` in a terminal. It has no say in the working directory: use ``path(_:)``.
  func play(
    _ arguments: [String] = ["play"], environment: [String: String] = [:], columns: Int = 120,
    rows: Int = 40
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: program, arguments: arguments,
      environment: self.environment.merging(environment) { $1 }, columns: columns, rows: rows)
  }

  /// Starts `orderflow` in a terminal, with this directory as the working directory.
  func playHere(_ arguments: [String] = ["play"]) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: "/bin/sh",
      arguments: ["-c", "cd \"$0\" && exec \"$@\"", directory, program] + arguments,
      environment: environment, columns: 120, rows: 40)
  }

  /// Starts `orderflow` in a window of tmux.
  ///
  /// - Parameter rest: what the shell is to do afterwards.
  func tmux(
    _ arguments: [String] = ["play"], then rest: String = "", columns: Int = 120, rows: Int = 40
  ) throws -> TmuxSession {
    let data = "XDG_DATA_HOME='\(directory)/data' HOME='\(directory)/home'"
    return try TmuxSession(
      running: "\(data) '\(program)' \(arguments.map { "'\($0)'" }.joined(separator: " "))\(rest)",
      environment: environment.filter { $0.key != "TERM" }, columns: columns, rows: rows)
  }

  func path(_ name: String) -> String { "\(directory)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func bytes(of name: String) -> [UInt8]? { Files.bytes(of: path(name)) }

  /// What is there that the program made, sorted.
  func names(in folder: String = "") -> [String] {
    let all = try? FileManager.default.contentsOfDirectory(atPath: path(folder))
    return (all ?? []).filter { !$0.hasPrefix(".run-") }.sorted()
  }
}

/// The built-in scenarios.
let scenarioNames = BuiltInScenario.all.map(\.name)

/// Expects a refusal: this line on standard error, nothing on standard output, status 2.
func expectRefusal(
  _ result: Program.Result, _ line: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(result.termination == .exited(2), sourceLocation: sourceLocation)
  #expect(result.notices == line + "\n", sourceLocation: sourceLocation)
  #expect(result.output.isEmpty, sourceLocation: sourceLocation)
}

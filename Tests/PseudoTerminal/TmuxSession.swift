import Glibc

/// A program that runs in a tmux server of its own, which shows what a person would see.
///
/// The server has a socket and a configuration of its own and ends with the last reference.
public final class TmuxSession {
  private static let program: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux"]
    .first { (path: String) in access(path, X_OK) == 0 }
  private let socket: String
  private let environment: [String: String]

  /// Whether there is a tmux to be had; tests that need one are to be skipped where not.
  public static var isAvailable: Bool { program != nil }

  /// Starts a program, through a shell, in a window of this size.
  /// - Parameters:
  ///   - command: for the shell; quote what has spaces.
  ///   - environment: all of it besides TERM, which tmux sets, PATH and a UTF-8 locale; nothing
  ///     is inherited.
  /// - Throws: `PseudoTerminalError` where tmux is missing or does not start.
  public init(
    running command: String, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws(PseudoTerminalError) {
    socket = "orderflow-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let usual = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    self.environment = usual.merging(environment) { $1 }
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command])
    // The last screen can still be looked at when the program has ended.
    try tmux(["set-option", "-g", "remain-on-exit", "on"])
    try tmux(["set-option", "-g", "status", "off"])
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Presses keys by the names that tmux has for them: `Enter`, `C-c`, `Up`, `q`.
  public func press(_ keys: String...) throws(PseudoTerminalError) {
    try tmux(["send-keys"] + keys)
  }

  /// Types a text as it is.
  public func type(_ text: String) throws(PseudoTerminalError) {
    try tmux(["send-keys", "-l", text])
  }

  /// Gives the window another size.
  public func resize(columns: Int, rows: Int) throws(PseudoTerminalError) {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the screen shows, with its colours as escape sequences where asked for.
  public func screen(withStyles: Bool = false) throws(PseudoTerminalError) -> String {
    try tmux(["capture-pane", "-p"] + (withStyles ? ["-e"] : []))
  }

  /// Waits until the screen shows all of `texts`. What else a frame shows need not be there yet.
  /// - Returns: the screen; nil where it does not in time.
  public func screen(
    showing texts: String..., within seconds: Double = Deadline.usual
  ) throws(PseudoTerminalError) -> String? {
    try screen(within: seconds) { screen in texts.allSatisfy(screen.contains) }
  }

  /// Waits until the screen satisfies the condition, looking every 20 ms, since tmux cannot be
  /// asked to tell.
  /// - Returns: the screen; nil where it does not in time.
  public func screen(
    within seconds: Double = Deadline.usual, where condition: (String) -> Bool
  ) throws(PseudoTerminalError) -> String? {
    let deadline = Deadline(seconds: seconds)
    while true {
      let screen = try screen()
      if condition(screen) { return screen }
      if deadline.milliseconds == 0 { return nil }
      poll(nil, 0, 20)
    }
  }

  /// Waits until the screen is `expected`.
  /// - Returns: the screen as it is then; as it was last where it never is.
  public func screen(
    becoming expected: String, within seconds: Double = Deadline.usual
  ) throws(PseudoTerminalError) -> String {
    if let screen = try screen(within: seconds, where: { $0 == expected }) { return screen }
    return try screen()
  }

  /// The process that runs in the window.
  public func processIdentifier() throws(PseudoTerminalError) -> Int32? {
    Int32(try tmux(["display-message", "-p", "#{pane_pid}"]).filter { !$0.isWhitespace })
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws(PseudoTerminalError) -> String {
    guard let program = Self.program else { throw .tmux("there is no tmux") }
    let result = try Subprocess.run(
      program, ["-L", socket, "-u"] + arguments, environment: environment)
    guard result.termination == .exited(0) else { throw .tmux(result.output) }
    return result.output
  }
}

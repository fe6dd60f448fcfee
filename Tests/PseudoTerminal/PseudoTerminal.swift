import CPseudoTerminal
import Glibc

/// A program that runs in a pseudo terminal of its own, with its bytes at hand.
///
/// Nothing here sleeps: every wait ends when something happens or when its time is up. The process
/// is killed when the last reference goes.
public final class PseudoTerminal {
  /// What the program has written since its start.
  public private(set) var output: [UInt8] = []
  /// The modes of the terminal before the program had it.
  public let modesBefore: TerminalModes

  private let master: Int32
  private let process: pid_t
  private var termination: Termination?

  /// Starts the program at `path`.
  /// - Parameters:
  ///   - arguments: without the program's name.
  ///   - environment: all of it; nothing is inherited.
  /// - Throws: `PseudoTerminalError.system` where there is no terminal or no process to be had.
  public init(
    running path: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws(PseudoTerminalError) {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for string in words + variables { free(string) }
    }
    var master: Int32 = -1
    var modes = termios()
    process = pseudo_terminal_spawn(
      path, &words, &variables, Int32(rows), Int32(columns), &master, &modes)
    self.master = master
    modesBefore = TerminalModes(modes)
    guard process > 0 else { throw .system(errno) }
  }

  deinit {
    if process > 0, termination == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if master >= 0 { close(master) }
  }

  /// What the program has written, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// The modes of the terminal now; nil where it is gone.
  public var modes: TerminalModes? {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 ? TerminalModes(modes) : nil
  }

  /// Types a text.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        // Its queue is full until the program has read, for which it may want to write.
        _ = receive(for: 50)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Sends a signal to the program.
  public func send(signal: Int32) {
    if termination == nil { kill(process, signal) }
  }

  /// Gives the terminal another size, of which the program hears by SIGWINCH.
  public func resize(columns: Int, rows: Int) {
    _ = pseudo_terminal_resize(master, Int32(rows), Int32(columns))
  }

  /// Reads until all that was written since the start satisfies the condition.
  /// - Returns: false where the time is up, or the program has ended, and it still does not.
  public func read(within seconds: Double = Deadline.usual, until condition: ([UInt8]) -> Bool)
    -> Bool
  {
    let deadline = Deadline(seconds: seconds)
    while !condition(output) {
      guard receive(for: deadline.milliseconds) else { return condition(output) }
    }
    return true
  }

  /// Reads until `text` was written after the first `offset` bytes.
  public func read(
    until text: String, after offset: Int = 0, within seconds: Double = Deadline.usual
  ) -> Bool {
    let wanted = Array(text.utf8)
    return read(within: seconds) { Bytes.contains(wanted, in: $0, after: offset) }
  }

  /// Reads until the program rests: for half a second nothing has come and none of its threads ran.
  /// - Returns: false where it never does within the time.
  public func rests(within seconds: Double = Deadline.usual) -> Bool {
    let deadline = Deadline(seconds: seconds)
    while deadline.milliseconds > 0 {
      let before = ProcessActivity(of: process)
      if !receive(for: 500), before != nil, ProcessActivity(of: process) == before { return true }
    }
    return false
  }

  /// Reads until nothing has come for so many milliseconds: for measuring, since what a test may rely
  /// on is only what was seen.
  public func readUntilQuiet(forMilliseconds quiet: Int) {
    while receive(for: quiet) {}
  }

  /// Reads on until the program ends; nil where it does not in time.
  public func waitForEnd(within seconds: Double = Deadline.usual) -> Termination? {
    let deadline = Deadline(seconds: seconds)
    while termination == nil {
      var status: Int32 = 0
      let open = receive(for: min(20, deadline.milliseconds))
      // With its terminal closed the program is about to end; till then there is nothing to poll.
      if !open, deadline.milliseconds > 0 { poll(nil, 0, 5) }
      if waitpid(process, &status, WNOHANG) == process {
        termination = Termination(waitStatus: status)
        while receive(for: 0) {}
      } else if deadline.milliseconds == 0 {
        return nil
      }
    }
    return termination
  }

  /// Reads what comes within the time; false where nothing did.
  private func receive(for milliseconds: Int) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(clamping: milliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer.prefix(count)
    return true
  }
}

import Glibc
import PseudoTerminal

/// A program that runs with its standard output at hand, line by line, and its notices kept for the
/// end.
///
/// Nothing here sleeps. The process is killed when the last reference goes.
final class Program {
  /// How a program ended and what it wrote.
  struct Result {
    let termination: Termination
    let output: [UInt8]
    /// What it wrote to standard error.
    let notices: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
    var lineCount: Int { Bytes.lineEnds(in: output[...]) }
  }

  /// What it has written to standard output so far.
  private(set) var output: [UInt8] = []
  /// How many lines are in it.
  private(set) var lineCount = 0

  private let process: pid_t
  private var standardOutput: Int32
  private let notices: String
  private var isEnded = false

  /// Starts the program at `path` in `directory`, with this environment and no other.
  ///
  /// - Parameter name: of the files there that its output goes through.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], directory: String,
    name: String
  ) throws(PseudoTerminalError) {
    notices = "\(directory)/\(name)-notices"
    // A pipe with a name, unlike one without, can be opened so that what other tests start at the
    // same time does not inherit it.
    let pipe = "\(directory)/\(name)-output"
    guard mkfifo(pipe, 0o600) == 0 else { throw .system(errno) }
    defer { unlink(pipe) }
    standardOutput = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard standardOutput >= 0 else { throw .system(errno) }
    _ = fcntl(standardOutput, F_SETFL, 0)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, pipe, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, notices, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // The threads of the tests block and ignore signals, which a program would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory, path]
    var words = (shell + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in words + variables { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, &variables)
    self.process = process
    guard failure == 0 else {
      isEnded = true
      throw .system(failure)
    }
  }

  deinit {
    if !isEnded { _ = kill() }
    stopReading()
  }

  /// Reads what it writes until there are so many lines, or no more come.
  func read(lines count: Int) {
    while lineCount < count, readSome() {}
  }

  /// Ends it by `signal`, which it cannot know of before, and reads what was on its way.
  func kill(by signal: Int32 = SIGKILL) -> Result {
    Glibc.kill(process, signal)
    return waitForEnd()
  }

  /// Reads no more: what it writes from now on goes nowhere.
  func stopReading() {
    if standardOutput >= 0 { close(standardOutput) }
    standardOutput = -1
  }

  /// Reads all that it writes until it ends.
  func waitForEnd() -> Result {
    while readSome() {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isEnded = true
    let signal = status & 0x7F
    return Result(
      termination: signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal), output: output,
      notices: String(decoding: Files.bytes(of: notices) ?? [], as: UTF8.self))
  }

  /// False at the end.
  private func readSome() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while standardOutput >= 0 {
      let count = Glibc.read(standardOutput, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      output += buffer.prefix(count)
      lineCount += Bytes.lineEnds(in: buffer.prefix(count))
      return true
    }
    return false
  }
}

/// Megabytes, in a build that is not optimised.
enum Bytes {
  static func lineEnds(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var (count, offset) = (0, 0)
      while let found = memchr(base + offset, 10, bytes.count - offset) {
        count += 1
        offset = UnsafeRawPointer(found) - base + 1
      }
      return count
    }
  }

  static func starts(_ whole: [UInt8], with start: [UInt8]) -> Bool {
    start.count <= whole.count && (start.isEmpty || memcmp(whole, start, start.count) == 0)
  }
}

import Glibc

/// How much a process has run so far: the same twice means that it rested in between.
struct ProcessActivity: Equatable {
  /// The processor time of all threads, in ticks of the system.
  private let ticks: [Int]
  /// How often each thread that there is was given the processor.
  private let switches: [String]

  /// Nil where the system does not tell, or the process has ended.
  init?(of process: pid_t) {
    // After the name, which ends in a parenthesis, and a letter, come numbers; user and system time
    // are the 11th and 12th of them.
    guard let fields = Self.read("/proc/\(process)/stat").split(separator: ")").last,
      let tasks = opendir("/proc/\(process)/task")
    else { return nil }
    defer { closedir(tasks) }
    ticks = fields.split(separator: " ").compactMap { Int($0) }.dropFirst(10).prefix(2).map { $0 }
    guard ticks.count == 2 else { return nil }
    var threads: [String] = []
    while let entry = Glibc.readdir(tasks) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { threads.append(name) }
    }
    switches = threads.sorted().map { thread in
      let lines = Self.read("/proc/\(process)/task/\(thread)/status").split(separator: "\n")
      return thread + lines.filter { $0.contains("ctxt_switches") }.joined()
    }
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}

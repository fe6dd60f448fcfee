#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes of a file through POSIX, which says why a file cannot be read; Foundation says it in words
/// that differ from platform to platform.
enum FileBytes {
  enum Failure: Error, Equatable {
    case missing, directory, noPermission, tooLarge, badName
    case system(code: Int32)
  }

  private static let chunk = 256 * 1024

  /// Reads to the end, or to one byte past the limit, so that a device without an end is no trap.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    // The system would take the name to end there, and read another file.
    guard !path.utf8.contains(0) else { throw .badName }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = buffer.withUnsafeMutableBytes { memory in
        #if canImport(Glibc)
          Glibc.read(descriptor, memory.baseAddress, memory.count)
        #elseif canImport(Musl)
          Musl.read(descriptor, memory.baseAddress, memory.count)
        #else
          Darwin.read(descriptor, memory.baseAddress, memory.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      if count == 0 { return bytes }
      guard count <= limit - bytes.count else { throw .tooLarge }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  static func failure(_ code: Int32) -> Failure {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .directory
    case EACCES, EPERM: .noPermission
    default: .system(code: code)
    }
  }
}

extension FileBytes.Failure {
  func inputError(file: String, limit: Int) -> InputError {
    let problem =
      switch self {
      case .missing: "there is no such file"
      case .directory: "this is a directory"
      case .noPermission: "there is no permission to read it"
      case .tooLarge: "it is larger than \(limit) bytes"
      case .badName: "the name of the file has a NUL character in it"
      case .system(let code): "it cannot be read (\(String(cString: strerror(code))))"
      }
    let expected = self == .tooLarge ? "a text file of at most \(limit) bytes" : "a text file"
    return InputError(file: file, problem: problem, expected: expected)
  }
}

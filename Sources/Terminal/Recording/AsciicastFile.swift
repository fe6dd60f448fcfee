import Glibc

/// A file to which whole lines are added, never more than a limit. Each is handed over at once, so
/// that what is in the file is complete whatever happens to the process.
final class AsciicastFile {
  /// Why nothing more is written.
  enum End {
    case full
    case refused(errno: Int32)
  }

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private var bytes = 0
  private(set) var end: End?

  /// Makes the file.
  /// - Parameter limit: the most bytes.
  /// - Throws: where it cannot be made, or is there already.
  init(_ path: String, limit: Int) throws(RecordingError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path: path) : .refused(path: path, errno: errno)
    }
    self.path = path
    self.limit = limit
  }

  deinit { close(descriptor) }

  /// Adds lines, or none of them; none any more once the file has come to its end.
  func add(_ lines: String) {
    guard end == nil, !lines.isEmpty else { return }
    let text = Array(lines.utf8)
    guard bytes + text.count <= limit else {
      end = .full
      return
    }
    var written = 0
    while written < text.count {
      let count = text.withUnsafeBytes { text in
        write(descriptor, text.baseAddress?.advanced(by: written), text.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        end = .refused(errno: errno)
        // Half a line would make the whole file unreadable.
        _ = ftruncate(descriptor, bytes)
        return
      }
    }
    bytes += text.count
  }

  /// Takes the file away again.
  func remove() { unlink(path) }
}

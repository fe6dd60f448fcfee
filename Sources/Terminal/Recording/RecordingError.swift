import Glibc

/// Why a recording cannot be made, or has come to its end too early.
public enum RecordingError: Error, Hashable, Sendable {
  /// There is a file already: a recording takes nobody's place.
  case exists(path: String)
  /// The system refused to make the file, or to write to it, with its error number.
  case refused(path: String, errno: Int32)
  /// The file has as many bytes as a recording may have.
  case full(path: String, limit: Int)
}

extension RecordingError: CustomStringConvertible {
  /// One line in English, without a full stop.
  public var description: String {
    switch self {
    case .exists(let path): "\(path): there is such a file; expected the name of a new one"
    case .refused(let path, let number): "\(path): \(String(cString: strerror(number)))"
    case .full(let path, let limit):
      "\(path): the recording ends where it reached \(limit >> 20) MiB"
    }
  }
}

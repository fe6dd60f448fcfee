import Foundation
import SQLiteEventStore

/// Where the session is that a command was given.
enum SessionPath {
  /// The path as it was given; or that of the kept session of this name, where no such file is here.
  static func found(_ given: String) throws(Failure) -> String {
    if FileManager.default.fileExists(atPath: given) || given.contains("/") { return given }
    let kept = try PlaySession.sessions().path(of: given)
    return FileManager.default.fileExists(atPath: kept) ? kept : given
  }
}

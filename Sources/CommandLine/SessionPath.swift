import EventSourcing
import Foundation
import SQLiteEventStore

/// Where the session is that a command was given.
enum SessionPath {
  /// Opens the session at the path as it was given; or the kept one of this name, where no such file is here.
  static func open(_ given: String) throws(Failure) -> SessionFile {
    let path = try found(given)
    do throws(StoreError) { return try SessionFile.openForReading(path) } catch {
      throw Failure(error)
    }
  }

  private static func found(_ given: String) throws(Failure) -> String {
    if FileManager.default.fileExists(atPath: given) || given.contains("/") { return given }
    let kept = try PlaySession.sessions().path(of: given)
    return FileManager.default.fileExists(atPath: kept) ? kept : given
  }
}

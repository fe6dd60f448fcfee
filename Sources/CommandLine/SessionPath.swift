import EventSourcing
import Foundation
import SQLiteEventStore

/// Where the session is that a command was given.
enum SessionPath {
  /// Opens the session at the path as it was given; or the kept one of this name, where no such file is here.
  static func open(_ given: String) throws(Failure) -> SessionFile {
    let path = try found(given)
    let file: SessionFile
    do throws(StoreError) { file = try SessionFile.openForReading(path) } catch {
      throw Failure(error)
    }
    // What is left can still be of use.
    if let damage = file.damage {
      StandardError.line("\(path): is damaged: \(damage); what is left is shown")
    }
    return file
  }

  private static func found(_ given: String) throws(Failure) -> String {
    if FileManager.default.fileExists(atPath: given) || given.contains("/") { return given }
    let kept = try PlaySession.sessions().path(of: given)
    return FileManager.default.fileExists(atPath: kept) ? kept : given
  }
}

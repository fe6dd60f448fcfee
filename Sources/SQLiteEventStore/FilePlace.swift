import EventSourcing
import Foundation
import GRDB

/// Where a session file is, with the files that SQLite keeps beside it while it is open.
struct FilePlace {
  /// As it was given, for messages.
  let given: String
  /// Absolute and without symbolic links: SQLite puts its files beside this one.
  let path: String

  init(_ given: String) {
    self.given = given
    if let resolved = realpath(given, nil) {
      path = String(cString: resolved)
      free(resolved)
    } else {
      path = URL(fileURLWithPath: given).path
    }
  }

  var fault: StoreFault { StoreFault(path: given) }

  /// Bytes; 0 where there is no file.
  var size: Int { Self.size(path) }

  var writeAheadLog: String { path + "-wal" }

  /// Whether something is in the -wal file: the session is open, or its process was killed.
  var hasWriteAheadLog: Bool { Self.size(writeAheadLog) > 0 }

  var isWritable: Bool { access(path, W_OK) == 0 }

  var isDirectoryWritable: Bool {
    access((path as NSString).deletingLastPathComponent, W_OK) == 0
  }

  func removeCompanions() {
    for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  func remove() {
    unlink(path)
    removeCompanions()
  }

  func openForWriting() throws(StoreError) -> DatabaseQueue {
    guard isDirectoryWritable else { throw fault.directoryNotWritable }
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          """)
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw fault.translated(error)
    }
  }

  /// Opens it so that nothing of it changes.
  func openForReading() throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    do {
      if hasWriteAheadLog {
        // A connection that only reads leaves the -wal file to the next one that writes.
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
      }
      guard isWritable, isDirectoryWritable else {
        configuration.readonly = true
        return try DatabaseQueue(path: immutableURI, configuration: configuration)
      }
      // One that may write, and does not, takes its -shm file away again.
      configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA query_only = 1") }
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw fault.translated(error)
    }
  }

  /// SQLite cannot share what lies in a directory that it cannot write to, unless nobody changes it.
  private var immutableURI: String {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  private static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}

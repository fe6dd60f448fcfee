public import EventSourcing
import Foundation
import GRDB

/// A session in a file: a SQLite database that holds every event and every choice.
///
/// One process at a time has it open for writing, for the life of the session; any number can read it
/// meanwhile. An append that has returned survives `kill -9` and a power cut (`synchronous=FULL`, on a
/// disk that syncs when it says so); one that has not is there whole or not at all.
public final class SessionFile: Sendable {
  /// The file as it was given.
  public let path: String
  /// What the file says of itself.
  public let info: SessionInfo
  /// Whether nothing can be stored in it.
  public let isReadOnly: Bool
  let queue: DatabaseQueue
  private let lock: FileLock?

  init(path: String, info: SessionInfo, queue: DatabaseQueue, lock: FileLock?) {
    self.path = path
    self.info = info
    self.queue = queue
    self.lock = lock
    isReadOnly = lock == nil
  }

  deinit { close() }

  /// Where its steps are appended to and loaded from.
  ///
  /// - Parameter participants: those of the system that it runs, in order.
  public func store<Message: DomainMessage>(
    of _: Message.Type = Message.self, participants: [Participant]
  ) -> SQLiteStore<Message> {
    SQLiteStore(self, participants: participants)
  }

  /// Leaves one file, without `-wal` and `-shm`, and lets others write. Closing again does nothing.
  public func close() {
    // Where the disk is full the log stays in the -wal file, which belongs to the session.
    try? queue.close()
    lock?.release()
  }

  var fault: StoreFault { StoreFault(path: path) }

  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try queue.read(body) } catch { throw fault.translated(error) }
  }

  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    if isReadOnly { throw fault("is open for reading only", "open it for writing") }
    do { return try queue.write(body) } catch { throw fault.translated(error) }
  }
}

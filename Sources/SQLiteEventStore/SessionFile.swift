public import EventSourcing
import Foundation
import GRDB
import Synchronization

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
  private let isOpen = Atomic(true)

  /// What of the last that was stored is damaged, as a sentence without a full stop: what is read is what is
  /// left. nil where nothing is.
  public let damage: String?

  init(
    path: String, info: SessionInfo, queue: DatabaseQueue, lock: FileLock?, damage: String? = nil
  ) {
    self.path = path
    self.damage = damage
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

  /// Leaves one file, without `-wal` and `-shm`, and lets others write. What uses the session after
  /// that is refused; closing again does nothing.
  public func close() {
    // Asked on the queue, so that it comes after what is under way there.
    let wasOpen = queue.writeWithoutTransaction { _ in isOpen.exchange(false, ordering: .relaxed) }
    guard wasOpen else { return }
    // Where the disk is full the log stays in the -wal file, which belongs to the session.
    try? queue.close()
    lock?.release()
  }

  var fault: StoreFault { StoreFault(path: path) }

  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try inTransaction(.deferred, body)
  }

  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    if isReadOnly { throw fault("is open for reading only", "open it for writing") }
    return try inTransaction(.immediate, body)
  }

  private func inTransaction<Result>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    do {
      return try queue.writeWithoutTransaction { db in
        guard isOpen.load(ordering: .relaxed) else {
          throw fault("the session is closed", "open it again")
        }
        var result: Result?
        try db.inTransaction(kind) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw fault("the transaction did not take place", "try again") }
        return result
      }
    } catch {
      throw fault.translated(error)
    }
  }
}

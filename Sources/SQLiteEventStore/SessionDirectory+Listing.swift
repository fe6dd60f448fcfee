public import EventSourcing
public import Foundation

extension SessionDirectory {
  /// A session of the directory.
  public struct Listing: Sendable, Equatable {
    /// The file name.
    public let name: String
    public let path: String
    /// When something was last stored in it.
    public let modified: Date
    public let contents: Contents
  }

  /// What a file of the directory holds.
  public enum Contents: Sendable, Equatable {
    /// Its scenario, how many entries the log of `main` has, and how many branches there are.
    case session(SessionInfo, entries: Int, branches: Int)
    /// It cannot be read, and why.
    case unreadable(StoreError)
  }

  /// All sessions, the latest first.
  public func list() -> [Listing] {
    names().map { name in
      Listing(
        name: name, path: path(of: name), modified: modified(name), contents: contents(name))
    }.sorted { a, b in (b.modified, a.name) < (a.modified, b.name) }
  }

  /// Removes a session, with what SQLite keeps beside it.
  ///
  /// - Throws: where there is none, or it is open.
  public func remove(_ name: String) throws(StoreError) {
    guard !name.contains("/"), name.hasSuffix(Self.suffix), !name.hasPrefix(".") else {
      throw StoreFault(path: name)("is no name of a session", "expected one that is listed")
    }
    let lock = try FileLock.acquire(path(of: name), creating: false)
    FilePlace(path(of: name)).remove()
    lock.release()
  }

  /// Removes the sessions that are older than the `limit` latest; open ones stay, and so does what
  /// cannot be read: it may be somebody else's.
  ///
  /// - Returns: the names of those that were removed.
  @discardableResult
  public func prune(keeping limit: Int = SessionDirectory.limit) -> [String] {
    let sessions = list().filter { listing in
      if case .session = listing.contents { true } else { false }
    }
    return sessions.dropFirst(max(0, limit)).compactMap { listing in
      (try? remove(listing.name)).map { listing.name }
    }
  }

  private func contents(_ name: String) -> Contents {
    do throws(StoreError) {
      let session = try SessionFile.openForReading(path(of: name))
      defer { session.close() }
      return .session(
        session.info, entries: try session.entryCount(), branches: try session.branches().count)
    } catch {
      return .unreadable(error)
    }
  }

  private func modified(_ name: String) -> Date {
    let dates = [path(of: name), path(of: name) + "-wal"].compactMap { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return attributes?[.modificationDate] as? Date
    }
    return dates.max() ?? .distantPast
  }
}

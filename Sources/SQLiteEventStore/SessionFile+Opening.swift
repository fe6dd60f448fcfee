public import EventSourcing
import Foundation
import GRDB

extension SessionFile {
  /// Makes a session at `path`, where there is no file, or one that was cut short before it held
  /// anything.
  ///
  /// - Throws: where it cannot be made; then nothing is left behind.
  public static func create(
    _ path: String, info: SessionInfo
  ) throws(StoreError) -> SessionFile {
    let fault = StoreFault(path: path)
    guard info.isStorable else {
      throw fault("the scenario cannot be stored", "expected JSON in UTF-8")
    }
    let lock = try FileLock.acquire(path, creating: true)
    let place = FilePlace(path)
    if lock.isNewFile { place.removeCompanions() }
    do throws(StoreError) {
      guard try SessionReader.contents(place) == .nothing else {
        throw fault("holds a session already", "open it, or choose another name")
      }
      let queue = try place.openForWriting()
      do {
        try queue.write { db in try Schema.create(in: db, info: info) }
      } catch {
        try? queue.close()
        throw fault.translated(error)
      }
      return SessionFile(path: path, info: info, queue: queue, lock: lock)
    } catch {
      if lock.isNewFile { place.remove() }
      lock.release()
      throw error
    }
  }

  /// Opens the session at `path` to go on with it.
  ///
  /// - Throws: where there is none, it is damaged, or somebody has it open; then nothing is changed.
  public static func open(_ path: String) throws(StoreError) -> SessionFile {
    guard let session = try openIfPresent(path) else {
      throw FileIdentity(path: path) == nil
        ? StoreFault(path: path).system(ENOENT, isNew: false) : StoreFault(path: path).empty
    }
    return session
  }

  /// The same; nil where there is no file, or one that was cut short before it held anything.
  public static func openIfPresent(_ path: String) throws(StoreError) -> SessionFile? {
    if FileIdentity(path: path) == nil, errno == ENOENT { return nil }
    let lock = try FileLock.acquire(path, creating: false)
    let place = FilePlace(path)
    do throws(StoreError) {
      guard case .session(let info) = try SessionReader.contents(place) else {
        lock.release()
        return nil
      }
      let queue = try place.openForWriting()
      return SessionFile(path: path, info: info, queue: queue, lock: lock)
    } catch {
      lock.release()
      throw error
    }
  }

  /// Opens the session at `path` to look at it, whether or not it is open elsewhere. The file is not
  /// changed, and may be one that cannot be.
  public static func openForReading(_ path: String) throws(StoreError) -> SessionFile {
    guard let identity = FileIdentity(path: path) else {
      throw StoreFault(path: path).system(errno, isNew: false)
    }
    guard identity.isRegular else { throw StoreFault(path: path).notRegular(path) }
    let reader = try SessionReader(FilePlace(path))
    guard case .session(let info) = reader.contents else {
      reader.close()
      throw StoreFault(path: path).empty
    }
    guard let queue = reader.queue else { throw StoreFault(path: path).empty }
    return SessionFile(path: path, info: info, queue: queue, lock: nil, damage: reader.damage)
  }
}

extension StoreFault {
  var empty: StoreError { self("holds no session yet", "expected one that was started") }

  func notRegular(_ path: String) -> StoreError {
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    return exists && isDirectory.boolValue
      ? system(EISDIR, isNew: false) : self("is not a regular file", "expected a session file")
  }
}

import EventSourcing
import Foundation
import Synchronization

/// Keeps all others from writing to a file until it is released, or until the process ends, however it
/// ends: the system does it.
///
/// It is `flock`, which SQLite does not use: others can read the session while it is open.
final class FileLock: Sendable {
  /// Whether the file was made for it.
  let isNewFile: Bool
  private let descriptor: Mutex<Int32?>
  private let identity: FileIdentity

  /// What this process has locked. Opening a file a second time and closing it again would take
  /// SQLite's own locks away, which belong to the process.
  private static let held = Mutex<Set<FileIdentity>>([])

  private init(descriptor: Int32, identity: FileIdentity, isNewFile: Bool) {
    self.descriptor = Mutex(descriptor)
    self.identity = identity
    self.isNewFile = isNewFile
  }

  deinit { release() }

  /// - Parameter creating: makes the file where there is none.
  static func acquire(_ path: String, creating: Bool) throws(StoreError) -> FileLock {
    let fault = StoreFault(path: path)
    let elsewhere = fault("the session is open elsewhere", "close it there first")
    return try held.withLock { held throws(StoreError) in
      if let known = FileIdentity(path: path), held.contains(known) { throw elsewhere }
      let (descriptor, isNew) = try openFile(path, creating: creating)
      guard let identity = FileIdentity(descriptor: descriptor), identity.isRegular else {
        close(descriptor)
        throw fault("is not a regular file", "expected a session file")
      }
      // Between opening and locking it, its holder may have removed it.
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, FileIdentity(path: path) == identity else {
        close(descriptor)
        throw elsewhere
      }
      held.insert(identity)
      return FileLock(descriptor: descriptor, identity: identity, isNewFile: isNew)
    }
  }

  /// Lets others write. SQLite must have closed the file before.
  func release() {
    descriptor.withLock { descriptor in
      guard let open = descriptor else { return }
      descriptor = nil
      Self.held.withLock { _ = $0.remove(identity) }
      // A child that is just being started holds a copy of the descriptor until it runs its program.
      flock(open, LOCK_UN)
      close(open)
    }
  }

  private static func openFile(
    _ path: String, creating: Bool
  ) throws(StoreError) -> (descriptor: Int32, isNew: Bool) {
    let flags = O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let existing = open(path, flags)
    if existing >= 0 { return (existing, false) }
    guard errno == ENOENT, creating else {
      throw StoreFault(path: path).system(errno, isNew: false)
    }
    let new = open(path, flags | O_CREAT | O_EXCL, 0o644)
    guard new >= 0 else { throw StoreFault(path: path).system(errno, isNew: true) }
    return (new, true)
  }
}

extension StoreFault {
  /// What the system says when a file cannot be opened.
  func system(_ code: Int32, isNew: Bool) -> StoreError {
    switch code {
    case ENOENT where isNew:
      return self("its directory does not exist", "make it, or choose another place")
    case ENOENT: return self("there is no such file", "expected a session file")
    case ENOTDIR: return self("a part of its path is not a directory", "choose another place")
    case EISDIR: return self("is a directory", "expected a session file")
    case EACCES where isNew, EROFS where isNew, EPERM where isNew: return directoryNotWritable
    case EACCES, EROFS, EPERM, ETXTBSY: return notWritable
    case ENOSPC, EDQUOT: return diskFull
    default: return self("cannot be opened (\(String(cString: strerror(code))))", "look after it")
    }
  }
}

/// Which file, whatever the path to it.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64
  let isRegular: Bool

  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}

import EventSourcing
import GRDB

/// What can be wrong with a session file, in words.
struct StoreFault {
  /// The file as it was given.
  let path: String

  /// `FILE: problem; remedy`, in one line that is safe to show.
  func callAsFunction(_ problem: String, _ remedy: String) -> StoreError {
    StoreError("\(Self.printable(path)): \(Self.printable(problem)); \(remedy)")
  }

  /// What is stored does not hold together.
  func damaged(_ what: String) -> StoreError {
    self("is damaged: \(what)", "expected a whole session, restore it from a copy")
  }

  /// What SQLite says, in the words of this program.
  func translated(_ error: any Error) -> StoreError {
    if let error = error as? StoreError { return error }
    if let error = error as? Unreadable { return damaged(error.what) }
    if let error = error as? Unstorable { return self(error.what, "nothing was stored") }
    guard let error = error as? DatabaseError else {
      return self("cannot be used (\(error))", "expected a session file")
    }
    // What SQLite shares between processes is a file too.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return diskFull }
    switch error.resultCode {
    case .SQLITE_NOTADB: return notSQLite
    case .SQLITE_FULL: return diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return self("another program is writing to it", "close it there first")
    case .SQLITE_READONLY, .SQLITE_PERM: return notWritable
    case .SQLITE_CANTOPEN:
      return self("cannot be opened", "expected a file and a directory that can be written")
    case .SQLITE_IOERR:
      return self(
        "cannot be read or written (\(error.extendedResultCode))",
        "nothing was stored, look after the disk and go on")
    default: return damaged(error.message ?? "\(error.resultCode)")
    }
  }

  var diskFull: StoreError {
    self("the disk is full", "nothing was stored, make room and go on")
  }

  var notSQLite: StoreError { self("is not a session file", "expected one that orderflow made") }

  var notWritable: StoreError {
    self("cannot be written", "make it writable, or work on a copy")
  }

  var directoryNotWritable: StoreError {
    self("its directory cannot be written", "make it writable, or choose another place")
  }

  /// Control characters and what else steers a terminal never reach it.
  static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(4_096) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A stored value is not of the kind that its column holds.
struct Unreadable: Error {
  let what: String
}

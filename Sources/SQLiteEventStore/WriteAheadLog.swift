import Foundation

/// The file beside a session with what was stored last. SQLite takes the first frame in it that does not
/// fit for its end, and leaves out all after it without a word: here that is found.
///
/// After a process was killed its end may look damaged and be whole. Frames of before the log was last
/// begun anew may stand there, and a transaction that is cut short, over such frames too: that one was
/// never acknowledged. So a frame that does not fit is damaged only where something shows that the
/// transaction that it is part of was stored whole.
struct WriteAheadLog {
  private let descriptor: Int32
  private let size: Int

  /// What is damaged beside `place`, as a sentence without a full stop; nil where nothing stored is lost.
  static func damage(beside place: FilePlace) -> String? {
    // While somebody writes, a picture of it may be torn; the next one is another one.
    var found = look(place)
    while let first = found {
      found = look(place)
      if found == first { return first.sentence(place) }
    }
    return nil
  }

  private static func look(_ place: FilePlace) -> Damage? {
    // It may be the session of this process: SQLite holds no locks on this file, which closing it would
    // take away.
    let descriptor = open(place.writeAheadLog, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    return WriteAheadLog(descriptor: descriptor, size: Int(status.st_size)).damage
  }

  private var damage: Damage? {
    guard size >= Header.length + Frame.shortest,
      let bytes = read(Header.length, at: 0)
    else { return nil }
    guard let header = Header(bytes) else { return .header }
    var end = End(header)
    let length = Frame.headerLength + header.pageSize
    for number in 1...max(1, (size - Header.length) / length) {
      // Of what nothing leads to any more, the pages say nothing.
      let wanted = end.isReached ? Frame.headerLength : length
      guard let bytes = read(wanted, at: Header.length + (number - 1) * length) else { break }
      end.pass(Frame(bytes), number)
    }
    return end.damage
  }

  /// nil where the file does not hold so many bytes there.
  private func read(_ count: Int, at offset: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, offset))
    }
    return bytes.count == count ? bytes : nil
  }
}

extension WriteAheadLog {
  /// What is damaged in it.
  enum Damage: Equatable {
    /// Then SQLite leaves out all of it.
    case header
    /// The first that does not fit, the last that was stored, and how many of them SQLite leaves out.
    case frame(Int, last: Int, lost: Int)

    func sentence(_ place: FilePlace) -> String {
      let name = URL(fileURLWithPath: place.writeAheadLog).lastPathComponent
      switch self {
      case .header: return "the header of \(name) does not fit, so all its frames are lost"
      case .frame(let number, let last, let lost):
        let frames = lost == 1 ? "it is" : "\(lost) frames are"
        return "frame \(number) of \(last) in \(name) does not fit, so \(frames) lost"
      }
    }
  }
}

/// Collects what is pasted until the mark that ends it.
struct PasteBuffer {
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  private var matched = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Keeps the byte, as far as the limit allows; true where it completes the mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    keep(Self.endMark.prefix(matched))
    matched = 0
    if byte == Self.endMark[0] {
      matched = 1
    } else {
      keep([byte])
    }
    return false
  }

  /// What was pasted, with every line break as `\n`; the buffer is empty afterwards.
  mutating func end() -> String {
    defer {
      bytes = []
      matched = 0
    }
    var lines: [UInt8] = []
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if !(byte == 0x0A && afterReturn) {
        lines.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: lines, as: UTF8.self)
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(max(0, limit - bytes.count))
  }
}

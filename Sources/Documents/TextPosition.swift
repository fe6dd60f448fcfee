/// A place in a text document, as an editor shows it.
///
/// A line ends with LF, CR LF or a lone CR. Columns count Characters (extended grapheme clusters),
/// not bytes or cells on the screen. Both begin at 1.
public struct TextPosition: Comparable, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column in Characters, from 1.
  public let column: Int

  /// Values below 1 are raised to 1.
  public init(line: Int, column: Int) {
    self.line = max(1, line)
    self.column = max(1, column)
  }

  /// `line:column`.
  public var description: String { "\(line):\(column)" }

  /// The earlier line first, then the earlier column.
  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension TextPosition {
  /// The position of a byte. It reads everything before it, so it is for errors, not for each value.
  init(ofByte offset: Int, in bytes: [UInt8]) {
    let end = min(max(0, offset), bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed {
        // Between CR and LF the line has not ended yet.
        if index >= end { break }
        index += 1
      } else if byte != .lineFeed && byte != .carriageReturn {
        continue
      }
      line += 1
      lineStart = index
    }
    let before = String(decoding: bytes[lineStart..<end], as: UTF8.self)
    self.init(line: line, column: before.count + 1)
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
}

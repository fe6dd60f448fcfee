/// Refuses what would take the parser for ever, before it is parsed.
///
/// The parser compares the keys of each mapping as whole trees. Aliases in keys can make a tree that
/// grows without measure from a few lines ("billion laughs"), and keys within keys are compared again
/// on every level. What the composer refuses exactly, once it is parsed, is only counted here, so a
/// `*`, a `?` or a `]:` in some prose does no harm.
struct YAMLGuard {
  private static let mostAliases = 4
  private static let mostOddKeys = 32

  let source: YAMLSource

  func check() throws(InputError) {
    var anchors: Set<String> = []
    var aliases = 0
    var oddKeys = 0
    for (offset, byte) in source.bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"):
        let anchor = name(after: offset)
        if !anchor.isEmpty { anchors.insert(anchor) }
      case UInt8(ascii: "*") where !anchors.isEmpty:
        guard anchors.contains(name(after: offset)) else { continue }
        aliases += 1
        guard aliases <= Self.mostAliases else {
          throw error(offset, "one of many aliases", YAMLComposer.noAnchors)
        }
      case UInt8(ascii: "?") where mayBeginKey(offset),
        UInt8(ascii: ":") where mayEndCollection(offset):
        oddKeys += 1
        guard oddKeys <= Self.mostOddKeys else {
          throw error(offset, "one of many keys that are not text", YAMLComposer.textKeys)
        }
      default: continue
      }
    }
  }

  private func name(after offset: Int) -> String {
    String(decoding: source.bytes[(offset + 1)...].prefix(while: \.isInAnchorName), as: UTF8.self)
  }

  private func mayBeginKey(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    switch source.bytes[offset - 1] {
    case UInt8(ascii: " "), .tab, .lineFeed, .carriageReturn, UInt8(ascii: "["),
      UInt8(ascii: "{"), .comma, UInt8(ascii: "?"), UInt8(ascii: ":"), 0x80...:
      return true
    default:
      return false
    }
  }

  /// Whether the colon follows a bracket on its line: a collection is a key there.
  private func mayEndCollection(_ offset: Int) -> Bool {
    let before = source.bytes[..<offset].last { $0 != UInt8(ascii: " ") && $0 != .tab }
    return before == UInt8(ascii: "]") || before == UInt8(ascii: "}")
  }

  private func error(_ offset: Int, _ problem: String, _ expected: String) -> InputError {
    InputError(
      file: source.file, at: TextPosition(ofByte: offset, in: source.bytes), problem: problem,
      expected: expected)
  }
}

extension UInt8 {
  fileprivate var isInAnchorName: Bool {
    isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

import EventSourcing
import Foundation
import Primitives

/// What is looked for in the log, in the forms in which it may stand there.
struct SearchText: Sendable, Equatable {
  /// In lower case.
  let text: String
  /// The same as it stands in a payload, without the signs of JSON: any of them will do.
  private let needles: [[UInt8]]

  /// nil where there is nothing to look for.
  init?(_ typed: String) {
    text = typed.precomposedStringWithCanonicalMapping.lowercased()
    guard !text.isEmpty else { return nil }
    let plain = Self.plain(text.utf8)
    needles = (plain.isEmpty ? [] : [plain]) + [Self.minorUnits(text)].compactMap(\.self)
  }

  func isIn(_ text: String) -> Bool { text.lowercased().contains(self.text) }

  /// Whether a name or a value of the payload has it: `NW-011`, `quantity 12`.
  func isIn(_ payload: any Payload) -> Bool {
    guard !needles.isEmpty, let data = try? payload.encoded() else { return false }
    let plain = Self.plain(data) + [0x20]
    return needles.contains { Self.stands($0, in: plain) }
  }

  /// Whether whatever holds this text holds `other` too.
  func narrows(_ other: SearchText) -> Bool {
    guard needles.count == 1, other.needles.count == 1, !text.hasPrefix("#") else { return false }
    return text.contains(other.text) && Self.stands(other.needles[0], in: needles[0])
  }

  /// Without quotes, brackets, colons and commas; one blank in place of any number of them.
  private static func plain(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var isApart = false
    for byte in bytes {
      switch byte {
      case 0x20, 0x22, 0x2C, 0x3A, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D: isApart = !plain.isEmpty
      default:
        if isApart { plain.append(0x20) }
        isApart = false
        plain.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return plain
  }

  /// An amount of money as payloads have it: `392.00` is 39200 minor units.
  private static func minorUnits(_ text: String) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (2...3).contains(parts[1].count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    let digits = (parts[0] + parts[1]).drop { $0 == "0" }
    return Array("minorunits \(digits.isEmpty ? "0" : digits) ".utf8)
  }

  private static func stands(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    guard needle.count <= text.count else { return false }
    for start in 0...(text.count - needle.count) where text[start] == needle[0] {
      if text[start..<(start + needle.count)].elementsEqual(needle) { return true }
    }
    return false
  }
}

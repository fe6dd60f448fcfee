import EventSourcing
import Foundation
import Primitives

/// What is looked for in the log, in the forms in which it may stand there.
struct SearchText: Sendable, Equatable {
  let typed: String
  /// In lower case.
  let text: String
  /// The same as it stands in a payload, without the signs of JSON: any of them will do.
  private let needles: [[UInt8]]
  private let letters: [UInt8]
  private let isASCII: Bool

  /// nil where there is nothing to look for.
  ///
  /// - Parameter spelt: whole values as which payloads may have it besides.
  init?(_ typed: String, spelt: [String] = []) {
    self.typed = typed
    text = typed.precomposedStringWithCanonicalMapping.lowercased()
    guard !text.isEmpty else { return nil }
    letters = Array(text.utf8)
    isASCII = letters.allSatisfy { $0 < 0x80 }
    let plain = Self.plain(letters)
    needles = (plain.isEmpty ? [] : [plain]) + spelt.map { Self.plain($0.utf8) + [0x20] }
  }

  func isIn(_ text: String) -> Bool {
    // Most of what is typed is plain letters, and most of what there is: no copy is made of it.
    guard isASCII else { return text.lowercased().contains(self.text) }
    var text = text
    return text.withUTF8 { Self.stands(letters, in: $0) { $0.inLowerCase } }
  }

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
        plain.append(byte.inLowerCase)
      }
    }
    return plain
  }

  private static func stands(
    _ needle: [UInt8], in text: some RandomAccessCollection<UInt8>,
    _ folded: (UInt8) -> UInt8 = { $0 }
  ) -> Bool {
    var start = text.startIndex
    while text.distance(from: start, to: text.endIndex) >= needle.count {
      if folded(text[start]) == needle[0],
        text[start...].prefix(needle.count).lazy.map(folded).elementsEqual(needle)
      {
        return true
      }
      text.formIndex(after: &start)
    }
    return false
  }
}

extension UInt8 {
  /// An ASCII letter in lower case; anything else as it is.
  fileprivate var inLowerCase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

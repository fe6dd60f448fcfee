/// Puts bytes together to scalars, one by one; what is not UTF-8 becomes U+FFFD, as far as it
/// cannot be part of anything and no further.
struct UTF8Assembler {
  private var bytes: [UInt8] = []

  /// Whether the beginning of a scalar waits for the rest.
  var isPartial: Bool { !bytes.isEmpty }

  /// The scalars that are complete with this byte: none, one, or two where it shows that what was
  /// there before will never be complete.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    if byte & 0xC0 != 0x80 {
      let broken: [Unicode.Scalar] = abandon() ? ["\u{FFFD}"] : []
      if byte < 0x80 { return broken + [Unicode.Scalar(byte)] }
      bytes = [byte]
      return broken + (length == 0 ? replaced() : [])
    }
    bytes.append(byte)
    guard bytes.count >= max(length, 1) else { return [] }
    guard length > 0 else { return replaced() }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    bytes = []
    return text.count == 1 ? Array(text) : ["\u{FFFD}"]
  }

  /// Forgets what is there, and says whether anything was.
  mutating func abandon() -> Bool {
    defer { bytes = [] }
    return !bytes.isEmpty
  }

  private mutating func replaced() -> [Unicode.Scalar] {
    bytes = []
    return ["\u{FFFD}"]
  }

  /// Bytes of the scalar that the first one begins; 0 where it begins none.
  private var length: Int {
    switch bytes.first ?? 0 {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}

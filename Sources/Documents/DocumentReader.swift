/// Reads a text file that a person gave, whole and within a stated size.
public enum DocumentReader {
  /// The largest file that is read unless another bound is given: 64 MiB.
  public static let standardLimit = 64 * 1024 * 1024

  /// The text of a file, without a byte order mark at its beginning. Pipes are read like files.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the working directory or absolute.
  ///   - limit: the largest size in bytes that is read.
  /// - Throws: `InputError` if there is no such file, it is a directory, it may not be read, it is
  ///   larger than the limit, or it is not UTF-8 (with the position of the first bad byte).
  public static func text(
    ofFile path: String, limit: Int = standardLimit
  ) throws(InputError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path, limit: max(0, limit))
    } catch {
      throw error.inputError(file: path, limit: max(0, limit))
    }
    return try text(of: bytes, file: path)
  }

  /// Decodes strictly: a bad byte is an error, never a replacement character.
  static func text(of bytes: [UInt8], file: String) throws(InputError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = firstInvalidByte(of: bytes)
      // The mark is no Character that an editor shows.
      let visible = Array(bytes[byteOrderMark(of: bytes)...])
      throw InputError(
        file: file, at: TextPosition(ofByte: offset - byteOrderMark(of: bytes), in: visible),
        problem: "a byte that is not UTF-8\(hexadecimal(bytes, offset))",
        expected: "a text file in UTF-8")
    }
    return withoutByteOrderMark(text)
  }

  /// The text without U+FEFF at its beginning, which is no part of it.
  static func withoutByteOrderMark(_ text: String) -> String {
    // By scalar: followed by a combining mark, U+FEFF could be part of a longer Character.
    guard text.unicodeScalars.first == "\u{FEFF}" else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func byteOrderMark(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      offset += scalar.count
    }
    return offset
  }

  private static func hexadecimal(_ bytes: [UInt8], _ offset: Int) -> String {
    guard bytes.indices.contains(offset) else { return "" }
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return " (0x" + (digits.count < 2 ? "0" : "") + digits + ")"
  }
}

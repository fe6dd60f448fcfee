/// Writes a CSV document: LF after every line, quotes only where they are needed. `CSVDocument` reads
/// back exactly what was written, within its limits.
public struct CSVWriter: Sendable {
  /// The document so far.
  public private(set) var text = ""
  private let columns: Int

  /// Begins with the header line. The names must not be empty, and at least one: otherwise it is a
  /// programming error.
  public init(header: [String]) {
    precondition(!header.isEmpty, "a CSV document without columns")
    columns = header.count
    append(header)
  }

  /// Adds a row. Another number of fields than the header has is a programming error.
  public mutating func append(_ fields: [String]) {
    precondition(fields.count == columns, "\(fields.count) fields for \(columns) columns")
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      text += written(field)
    }
    text += "\n"
  }

  private func written(_ field: String) -> String {
    // By byte: CR LF is one Character, and a mark may have combined with a quote.
    let needsQuotes = field.utf8.contains {
      $0 == .comma || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn
    }
    // A row of one empty field would be a blank line; a byte order mark would be taken for one.
    let isBlankLine = columns == 1 && field.isEmpty
    guard needsQuotes || isBlankLine || field.unicodeScalars.first == "\u{FEFF}" else {
      return field
    }
    var bytes: [UInt8] = [.quote]
    for byte in field.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Finds the fields of a CSV document in one pass over its bytes.
///
/// All characters with a meaning are ASCII, and no byte of a longer UTF-8 sequence is, so text need
/// not be decoded to find them.
struct CSVScanner {
  let file: String
  let bytes: [UInt8]
  let limits: CSVLimits
  /// The fields of all rows, the header first, each row as long as it.
  private(set) var fields: [CSVField] = []
  /// The number of fields of the header; 0 until it is read.
  private(set) var columns = 0
  private var next = 0

  init(file: String, bytes: [UInt8], limits: CSVLimits) {
    self.file = file
    self.bytes = bytes
    self.limits = limits
  }

  mutating func scan() throws(InputError) {
    guard bytes.count <= limits.bytes else {
      throw InputError(
        file: file, problem: "it is larger than \(limits.bytes) bytes",
        expected: "a CSV document of at most \(limits.bytes) bytes")
    }
    guard let last = bytes.lastIndex(where: { !$0.isLineEnd }) else {
      throw error(0, "there is nothing in it", "a header line with the names of the columns")
    }
    var row = 0
    while next <= last {
      guard row <= limits.rows else {
        throw error(next, "there are more than \(limits.rows) rows", "at most \(limits.rows)")
      }
      try scanRow()
      row += 1
    }
  }

  private mutating func scanRow() throws(InputError) {
    if bytes[next].isLineEnd {
      throw error(
        next, "a blank line before the end", columns == 0 ? "a header line" : "a row")
    }
    let first = fields.count
    while true {
      let count = fields.count - first
      if columns > 0 && count == columns {
        throw error(next, "the row has more than \(countOfFields(count))", "as many as the header")
      }
      if count == limits.columns {
        throw error(
          next, "there are more than \(limits.columns) columns", "at most \(limits.columns)")
      }
      try scanField()
      guard next < bytes.count, bytes[next] == .comma else { break }
      next += 1
    }
    let count = fields.count - first
    if columns == 0 { columns = count }
    guard count == columns else {
      throw error(
        next, "the row ends after \(countOfFields(count))",
        "\(countOfFields(columns)), as in the header")
    }
    skipLineEnd()
  }

  private mutating func scanField() throws(InputError) {
    let start = next
    if next < bytes.count && bytes[next] == .quote {
      try skipQuoted()
    } else {
      while next < bytes.count, bytes[next] != .comma, !bytes[next].isLineEnd {
        if bytes[next] == .quote {
          throw error(
            next, "a quote within a field that does not begin with one",
            "the whole field in quotes, and the quotes in it doubled")
        }
        next += 1
      }
    }
    guard next - start <= limits.fieldBytes else { throw tooLong(start) }
    fields.append(CSVField(start: UInt32(start), end: UInt32(next)))
  }

  private mutating func skipQuoted() throws(InputError) {
    let start = next
    next += 1
    while true {
      // Checked on the way: a quote that is never closed must not swallow the whole file first.
      guard next - start <= limits.fieldBytes else { throw tooLong(start) }
      guard next < bytes.count else {
        throw error(start, "a quote that is not closed", "a closing quote")
      }
      if bytes[next] == .quote {
        next += 1
        guard next < bytes.count, bytes[next] == .quote else { break }
      }
      next += 1
    }
    guard next == bytes.count || bytes[next] == .comma || bytes[next].isLineEnd else {
      throw error(
        next, "text after the closing quote",
        "a comma or the end of the line; a quote within the field is doubled")
    }
  }

  private mutating func skipLineEnd() {
    guard next < bytes.count else { return }
    let isCarriageReturn = bytes[next] == .carriageReturn
    next += 1
    if isCarriageReturn, next < bytes.count, bytes[next] == .lineFeed { next += 1 }
  }

  private func tooLong(_ start: Int) -> InputError {
    error(
      start,
      "the field that begins here is longer than \(limits.fieldBytes) bytes"
        + (bytes[start] == .quote ? ", or its closing quote is missing" : ""),
      "at most \(limits.fieldBytes) bytes")
  }

  private func countOfFields(_ count: Int) -> String { count == 1 ? "1 field" : "\(count) fields" }

  private func error(_ offset: Int, _ problem: String, _ expected: String) -> InputError {
    InputError(
      file: file, at: TextPosition(ofByte: offset, in: bytes), problem: problem,
      expected: expected)
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}

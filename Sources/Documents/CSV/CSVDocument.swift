/// A CSV document (RFC 4180) with a header line, checked in form and ready to be read row by row.
///
/// Lines end with LF, CR LF or a lone CR, the last one with or without an end. Line breaks in quoted
/// fields stay as they are written. Spaces belong to the field. Every row has as many fields as the
/// header. Blank lines are skipped at the end and are errors anywhere else, where they are more
/// often a torn export than intent.
///
/// Own parser: SwiftCSV, the library that is kept up, gives neither positions nor refuses what is
/// malformed, and a line and a column is what a person needs to mend a file.
public struct CSVDocument: Sendable {
  let content: CSVContent

  /// The name of the file as it was given.
  public var file: String { content.file }
  /// The names of the columns, in the order of the document.
  public var header: [String] { content.header }
  /// The rows after the header.
  public var rows: CSVRows { CSVRows(content: content) }

  /// Checks the form of a whole document.
  ///
  /// - Parameters:
  ///   - file: the name for errors; nothing is read from it.
  ///   - text: the document, with or without a byte order mark.
  ///   - columns: the columns that are expected; without it any header is accepted.
  ///   - limits: how much is read.
  /// - Throws: `InputError` at the first quote, field, row or column that is wrong, or where a limit
  ///   is passed.
  public init(
    file: String, text: String, columns: CSVColumns? = nil, limits: CSVLimits = .standard
  ) throws(InputError) {
    let bytes = Array(DocumentReader.withoutByteOrderMark(text).utf8)
    var scanner = CSVScanner(file: file, bytes: bytes, limits: limits)
    try scanner.scan()
    content = try CSVContent(file: file, bytes: bytes, scanned: scanner, columns: columns)
  }

  /// Reads and checks a file.
  ///
  /// - Throws: `InputError` as `DocumentReader.text(ofFile:limit:)` and `init(file:text:…)` do.
  public init(
    contentsOfFile path: String, columns: CSVColumns? = nil, limits: CSVLimits = .standard
  ) throws(InputError) {
    let text = try DocumentReader.text(ofFile: path, limit: limits.bytes)
    try self.init(file: path, text: text, columns: columns, limits: limits)
  }

  /// Whether the document has the column.
  public func hasColumn(_ name: String) -> Bool { content.index[name] != nil }
}

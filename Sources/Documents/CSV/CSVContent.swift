/// The bytes of a document and where its fields are, shared by all its rows.
///
/// A field is eight bytes until somebody asks for it; lines and columns are counted only for errors.
final class CSVContent: Sendable {
  let file: String
  let bytes: [UInt8]
  let header: [String]
  let index: [String: Int]
  let fields: [CSVField]

  init(
    file: String, bytes: [UInt8], scanned: CSVScanner, columns: CSVColumns?
  ) throws(InputError) {
    self.file = file
    self.bytes = bytes
    fields = scanned.fields
    header = fields.prefix(scanned.columns).map { $0.text(in: bytes) }
    let names = CSVHeader(file: file, names: header, fields: fields, bytes: bytes)
    index = try names.index()
    if let columns { try names.check(columns) }
  }

  var rowCount: Int { header.isEmpty ? 0 : fields.count / header.count - 1 }

  func field(row: Int, column: Int) -> CSVField { fields[(row + 1) * header.count + column] }

  func position(of field: CSVField) -> TextPosition {
    TextPosition(ofByte: Int(field.start), in: bytes)
  }
}

/// Where a field is written, its quotes included. A field that begins with a quote is a quoted one:
/// the scanner has refused all other quotes.
struct CSVField: Sendable {
  let start: UInt32
  let end: UInt32

  func text(in bytes: [UInt8]) -> String {
    let written = bytes[Int(start)..<Int(end)]
    guard written.first == .quote else { return String(decoding: written, as: UTF8.self) }
    let inner = written.dropFirst().dropLast()
    guard inner.contains(.quote) else { return String(decoding: inner, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(inner.count)
    var isSecond = false
    for byte in inner {
      isSecond = byte == .quote && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

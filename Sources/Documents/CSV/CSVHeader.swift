/// The checks on the names of the columns.
struct CSVHeader {
  let file: String
  let names: [String]
  let fields: [CSVField]
  let bytes: [UInt8]

  /// Where each column is.
  func index() throws(InputError) -> [String: Int] {
    var index: [String: Int] = [:]
    for (column, name) in names.enumerated() {
      if name.isEmpty {
        throw error(column, "a column without a name", "a name for every column")
      }
      if index.updateValue(column, forKey: name) != nil {
        throw error(
          column, "the column \(Printable.quoted(name)) is there twice", "every column once")
      }
    }
    return index
  }

  /// An unknown column is reported before a missing one: it is often the missing one, misspelt.
  func check(_ columns: CSVColumns) throws(InputError) {
    for (column, name) in names.enumerated() where !columns.all.contains(name) {
      let hint = Suggestion.hint(for: name, among: columns.all.filter { !names.contains($0) })
      throw error(
        column, "there is no column \(Printable.quoted(name)) here\(hint)", list(columns))
    }
    for name in columns.required where !names.contains(name) {
      throw error(0, "the column \(Printable.quoted(name)) is missing", list(columns))
    }
  }

  private func list(_ columns: CSVColumns) -> String {
    let optional = columns.optional.map { $0 + " (optional)" }
    return "the columns " + (columns.required + optional).joined(separator: ", ")
  }

  private func error(_ column: Int, _ problem: String, _ expected: String) -> InputError {
    InputError(
      file: file, at: TextPosition(ofByte: Int(fields[column].start), in: bytes),
      problem: problem, expected: expected)
  }
}

/// One row of a CSV document, and typed access to its fields.
///
/// Every reader throws an `InputError` at the field's position that names the column, what it is and
/// what was expected; or one at the header, if the document does not have the column at all.
public struct CSVRow: Sendable {
  let content: CSVContent
  let row: Int

  /// The text of a field as it is, unquoted; nil if the document does not have the column.
  public subscript(_ column: String) -> String? {
    field(column)?.text(in: content.bytes)
  }

  /// Where a field begins; where the row begins, without a column or if the document does not have it.
  ///
  /// It counts lines from the beginning of the document: meant for messages, not for every row.
  public func position(of column: String? = nil) -> TextPosition {
    let field = column.flatMap(field) ?? content.field(row: row, column: 0)
    return content.position(of: field)
  }

  /// An error at a field, for what only the caller can know: an unknown product, a number used twice.
  ///
  /// - Parameters:
  ///   - column: the column of the field; without it the error is at the row.
  ///   - problem: what is wrong.
  ///   - expected: completes "expected …".
  public func error(in column: String? = nil, problem: String, expected: String) -> InputError {
    InputError(
      file: content.file, at: position(of: column), problem: problem, expected: expected)
  }

  /// Whether the field is empty, or the document does not have the column: the test before reading
  /// what may be left out.
  public func isEmpty(_ column: String) -> Bool {
    self[column]?.isEmpty ?? true
  }

  func value<Format: ValueFormat>(
    _ column: String, _ format: Format
  ) throws(InputError) -> Format.Value {
    guard let text = self[column] else {
      throw InputError(
        file: content.file, line: 1, column: 1,
        problem: "the column \(Printable.quoted(column)) is missing", expected: format.expected)
    }
    do {
      return try format.read(text)
    } catch {
      throw self.error(
        in: column, problem: "\(column) \(error.problem)", expected: format.expected)
    }
  }

  private func field(_ column: String) -> CSVField? {
    content.index[column].map { content.field(row: row, column: $0) }
  }
}

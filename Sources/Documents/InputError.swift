/// What is wrong with something that a person gave the program, in one line that says where it is
/// and what would have been right.
///
/// Every part is made printable and cut to a bounded length when the error is made, so an error can
/// be written to a terminal whatever the input was.
public struct InputError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The name of the file as it was given, printable, at most 201 Characters.
  public let file: String
  /// The line, from 1, where there is one.
  public let line: Int?
  /// The column in Characters (grapheme clusters), from 1, where there is one. Never without a line.
  public let column: Int?
  /// What is wrong, printable, at most 401 Characters.
  public let problem: String
  /// What was expected, without the word "expected", printable, at most 401 Characters.
  public let expected: String

  /// An error at a line and column, or about the whole file.
  ///
  /// - Parameters:
  ///   - file: the name of the file.
  ///   - line: from 1; lower values are raised.
  ///   - column: from 1, in Characters; dropped if there is no line.
  ///   - problem: what is wrong, such as `quantity is "x"`.
  ///   - expected: completes "expected …", such as `a whole number`.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, problem: String, expected: String
  ) {
    self.file = Printable.text(file, limit: 200)
    self.line = line.map { max(1, $0) }
    self.column = line == nil ? nil : column.map { max(1, $0) }
    self.problem = Printable.text(problem, limit: 400)
    self.expected = Printable.text(expected, limit: 400)
  }

  /// An error at a position.
  public init(file: String, at position: TextPosition, problem: String, expected: String) {
    self.init(
      file: file, line: position.line, column: position.column, problem: problem,
      expected: expected)
  }

  /// Exactly one line, `file:line:column: what is wrong; expected …`, without line and column where
  /// there is none.
  public var description: String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
    return "\(place.joined(separator: ":")): \(problem); expected \(expected)"
  }
}

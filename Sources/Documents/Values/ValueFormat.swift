/// One way in which people write a value: how it is read, and how to say what was expected.
///
/// CSV fields and YAML scalars are read by the same formats, so that both accept the same writing
/// and complain in the same words.
protocol ValueFormat<Value> {
  associatedtype Value
  /// Completes "expected …". Made only when something is wrong.
  var expected: String { get }
  func read(_ text: String) throws(Mismatch) -> Value
}

/// Why a text is not a value of its format.
struct Mismatch: Error, Equatable {
  /// Follows the name of the field: `is empty`, `is "12x"`.
  let problem: String

  init(problem: String) {
    self.problem = problem
  }

  /// The text is simply something else.
  init(_ text: String) {
    self.init(problem: text.isEmpty ? "is empty" : "is \(Printable.quoted(text))")
  }
}

/// Which columns a CSV document has to have, and which it may have. No others are accepted, for a
/// misspelt optional column would otherwise be lost without a word.
public struct CSVColumns: Sendable {
  /// The columns that must be there.
  public let required: [String]
  /// The columns that may be missing.
  public let optional: [String]

  /// The order in the document is free.
  public init(required: [String], optional: [String] = []) {
    self.required = required
    self.optional = optional
  }

  var all: [String] { required + optional }
}

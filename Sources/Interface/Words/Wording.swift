import Primitives

/// Texts of the interface, in both languages: what is not in this folder is not the interface's own.
protocol Wording: Sendable {
  /// The text.
  var phrase: Phrase { get }
  /// One of each, for the tests and for whoever translates.
  static var samples: [Self] { get }
}

extension Wording where Self: CaseIterable {
  static var samples: [Self] { Array(allCases) }
}

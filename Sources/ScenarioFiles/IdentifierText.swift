import Foundation

/// How the name of an order, an item, a customer or a supplier is kept.
enum IdentifierText {
  /// In composed form, so that a name from a Mac (`가` in two parts) is the same name everywhere.
  static func composed(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}

/// How a name that people read is kept.
enum NameText {
  /// On one line: line breaks and tabs, with the spaces about them, become one space.
  static func onOneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isBreak($0) }) else { return text }
    return text.unicodeScalars.split(whereSeparator: isBreak)
      .map { String($0).trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\t"
  }
}

import Foundation

enum JSONEscapes {
  /// What stands between the quotes of a JSON string.
  static func resolved(_ text: String) -> String {
    (try? JSONDecoder().decode(String.self, from: Data("\"\(text)\"".utf8))) ?? text
  }
}

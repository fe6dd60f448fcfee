import Foundation

/// The name of a scenario, made from the name of its file.
enum ScenarioName {
  /// `books/My Shop.yaml` is `my-shop`: letters and digits of any script, the rest as hyphens.
  static func from(file path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let words = stem.precomposedStringWithCanonicalMapping.lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    let name = String(words.joined(separator: "-").prefix(ScenarioLimits.identifier))
    return name.isEmpty ? "scenario" : name
  }
}

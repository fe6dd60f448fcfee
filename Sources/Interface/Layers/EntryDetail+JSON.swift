import Foundation
import Simulation

extension EntryDetail {
  /// The entry as one JSON object, as it is copied: the envelope's names and values, and the
  /// payload as `data`.
  var json: String {
    var lines = envelope.map { "  \(Self.quoted($0.name)): \(Self.quoted($0.value))," }
    let data = payload.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().map { $0 == 0 ? String($1) : "  " + $1 }.joined(separator: "\n")
    lines.append("  \"data\": \(data)")
    return "{\n" + lines.joined(separator: "\n") + "\n}\n"
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

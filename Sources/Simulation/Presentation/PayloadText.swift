import EventSourcing
import Foundation

/// A payload as JSON over several lines, for people: what is short stands in one line, so that more of it is
/// seen at once.
enum PayloadText {
  /// The most characters of a list or an object that stands in one line, its indentation not counted.
  static let longestLine = 52

  static func lines(_ message: some DomainMessage) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(message.payload) else { return "{}" }
    return gathered(String(decoding: data, as: UTF8.self))
  }

  /// `json`, which is written without blanks, with what is short in one line each; never all of it in one.
  static func gathered(_ json: String) -> String {
    let scanner = JSONScanner(json)
    return lines(scanner, scanner.whole, gathers: false).joined(separator: "\n")
  }

  /// The lines of a value, the first one as it stands behind its name.
  ///
  /// - Parameters:
  ///   - room: the most characters of one that stands in one line.
  ///   - gathers: whether it may stand in one line.
  private static func lines(
    _ json: JSONScanner, _ value: Range<Int>, room: Int = longestLine, gathers: Bool = true
  ) -> [String] {
    let (open, parts, close): (String, [(name: String, value: Range<Int>)], String)
    if let members = json.members(value) {
      (open, close) = ("{", "}")
      parts = members.map { (json.text($0.name) + ": ", $0.value) }
    } else if let elements = json.elements(value) {
      (open, close) = ("[", "]")
      parts = elements.map { ("", $0) }
    } else {
      return [json.text(value)]
    }
    var body: [[String]] = []
    for (index, part) in parts.enumerated() {
      let comma = index < parts.count - 1 ? "," : ""
      var lines = lines(json, part.value, room: longestLine - part.name.count - comma.count)
      lines[0] = part.name + lines[0]
      lines[lines.count - 1] += comma
      body.append(lines)
    }
    if gathers, body.allSatisfy({ $0.count == 1 }) {
      let whole = open + body.joined().joined(separator: " ") + close
      if whole.count <= room { return [whole] }
    }
    return [open] + body.joined().map { "  " + $0 } + [close]
  }
}

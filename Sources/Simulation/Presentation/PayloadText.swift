import EventSourcing
import Foundation

/// A payload as JSON over several lines, for people: what is short stands in one line, so that more of it is
/// seen at once.
enum PayloadText {
  /// The most characters of a list or an object that stands in one line, its indentation not counted.
  static let longestLine = 52

  static func lines(_ message: some DomainMessage) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(message.payload) else { return "{}" }
    return gathered(String(decoding: data, as: UTF8.self))
  }

  /// `json`, which is indented, with what is short in one line each; never all of it in one.
  static func gathered(_ json: String) -> String {
    var lines: [String] = []
    for line in json.split(separator: "\n").map(tidy) {
      lines.append(line)
      guard let first = line.first(where: { $0 != " " }), first == "}" || first == "]",
        let open = opening(lines)
      else { continue }
      let inner = lines[(open + 1)..<(lines.count - 1)].map(trimmed)
      let whole = lines[open] + inner.joined(separator: " ") + trimmed(line)
      if trimmed(whole).count <= longestLine, open > 0 {
        lines.replaceSubrange(open..., with: [whole])
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The line that opens what the last line closes; nil where something between them stands in several lines.
  private static func opening(_ lines: [String]) -> Int? {
    let indent = indent(lines[lines.count - 1])
    let open = lines.dropLast().lastIndex { Self.indent($0) == indent && opens($0) }
    guard let open, !lines[(open + 1)..<(lines.count - 1)].contains(where: opens) else {
      return nil
    }
    return open
  }

  private static func opens(_ line: String) -> Bool { line.hasSuffix("{") || line.hasSuffix("[") }

  private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  private static func trimmed(_ line: String) -> String { String(line.drop { $0 == " " }) }

  /// Foundation writes a space before the colon as well.
  private static func tidy(_ line: Substring) -> String {
    // A quote that is part of a text has a backslash before it.
    guard let place = line.range(of: "\" : "),
      place.lowerBound == line.startIndex || line[line.index(before: place.lowerBound)] != "\\"
    else { return String(line) }
    return line.replacingCharacters(in: place, with: "\": ")
  }
}

import Documents

/// Text as it stands in a YAML document.
enum YAMLText {
  /// Without quotes where it cannot be taken for anything else, otherwise in double quotes.
  static func write(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Letters, digits, and a few marks between them; words apart by single spaces.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isWord(first), last != " ",
      !words.contains(text.lowercased())
    else { return false }
    return scalars.allSatisfy { isWord($0) || " -_.()/%".unicodeScalars.contains($0) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Which would be nothing, or may be taken for something else by other readers of YAML.
  private static let words = ["null", "true", "false", "yes", "no", "on", "off"]

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if Printable.isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\U" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
        }
      }
    }
    return result + "\""
  }
}

/// Makes text from outside safe to show: what comes out cannot steer a terminal or hide itself.
public enum Printable {
  // A Character may carry any number of combining marks; more than this is not writing.
  private static let scalarsPerCharacter = 8

  /// The text with control characters, line breaks, escape sequences, bidirectional overrides and
  /// everything else that is invisible or unassigned shown as `\u{…}`.
  ///
  /// - Parameters:
  ///   - text: any text, of any length; only as much as is shown is read.
  ///   - limit: the number of Characters that may come out, escapes counted in full. What is longer
  ///     is cut and ends with one `…` more.
  public static func text(_ text: some StringProtocol, limit: Int = 80) -> String {
    let limit = max(0, limit)
    // Bounds the work on a text that is one endless Character.
    let scalars = text.unicodeScalars.prefix((limit + 1) * scalarsPerCharacter)
    var result = ""
    var length = 0
    for character in String(String.UnicodeScalarView(scalars)) {
      var piece = ""
      for scalar in character.unicodeScalars.prefix(scalarsPerCharacter) {
        if isPrintable(scalar) {
          piece.unicodeScalars.append(scalar)
        } else {
          piece += escape(scalar)
        }
      }
      length += piece.count
      if length > limit { return result + "…" }
      result += piece
    }
    return result
  }

  /// The text in double quotes, made printable.
  ///
  /// - Parameter limit: as in `text(_:limit:)`; the quotes are not counted.
  public static func quoted(_ text: some StringProtocol, limit: Int = 40) -> String {
    "\"" + self.text(text, limit: limit) + "\""
  }

  /// Whether a scalar shows itself as writing: not a control or format character, not a line or
  /// paragraph separator, not for private use, not unassigned.
  public static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return false
    default:
      return true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}

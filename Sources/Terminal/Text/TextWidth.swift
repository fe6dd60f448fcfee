/// How many terminal columns a text takes, and texts made to fit.
///
/// Widths come from a table and are the same in every locale: Hangul, Chinese, Japanese and full
/// width forms take two columns, marks none of their own, all else one. What must not reach a
/// terminal (control characters, escape, direction overrides, joiners, private and unassigned
/// scalars) counts as the one column of the replacement character that is drawn instead.
public enum TextWidth {
  /// The columns of one character: 1 or 2, or more where terminals do not join what Unicode joins.
  public static func columns(of character: Character) -> Int {
    columns(of: String(character))
  }

  /// The columns of a text drawn on one row, 0 or more.
  public static func columns(of text: String) -> Int {
    if let columns = columns(ofHarmless: text) { return columns }
    var total = 0
    for (_, columns) in Graphemes(text) { total += columns }
    return total
  }

  /// The text, or as much of its beginning as fits into `columns` together with `ellipsis`.
  ///
  /// A wide character is never cut in two, so the result may be a column short. Where not even
  /// the ellipsis fits, the beginning is given without one. The result is `printable`.
  /// - Parameters:
  ///   - columns: the room there is; below 1 gives an empty text.
  ///   - ellipsis: what stands for the rest: `"…"`, `".."` in ASCII, `""` for nothing.
  public static func clip(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    let harmless = self.columns(ofHarmless: text)
    if let harmless, harmless <= columns { return text }
    let mark = printable(ellipsis)
    let markColumns = self.columns(of: mark)
    let room = markColumns > columns ? columns : columns - markColumns
    if harmless != nil { return beginning(ofHarmless: text, room) + (room < columns ? mark : "") }
    var used = 0
    var kept = String.UnicodeScalarView()
    var endOfKept = 0
    for (grapheme, width) in Graphemes(text) {
      used += width
      if used > columns {
        let start = String(String.UnicodeScalarView(kept.prefix(endOfKept)))
        return markColumns > columns ? start : start + mark
      }
      kept.append(contentsOf: grapheme.scalars)
      if used <= room { endOfKept = kept.count }
    }
    return String(kept)
  }

  /// The text made exactly `columns` wide: clipped where too long, filled with spaces where short.
  /// Below 1 column gives an empty text.
  public static func pad(
    _ text: String, columns: Int, alignment: Alignment = .leading, ellipsis: String = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    let clipped = clip(text, columns: columns, ellipsis: ellipsis)
    let missing = max(0, columns - self.columns(of: clipped))
    let before =
      switch alignment {
      case .leading: 0
      case .centre: missing / 2
      case .trailing: missing
      }
    return String(repeating: " ", count: before) + clipped
      + String(repeating: " ", count: missing - before)
  }

  /// The columns of a text in which each scalar stands alone and is drawn as it is; nil for another. Nearly
  /// all texts are such.
  static func columns(ofHarmless text: String) -> Int? {
    // In printable ASCII a byte is a column.
    if isPrintableASCII(text) { return text.utf8.count }
    var total = 0
    for scalar in text.unicodeScalars {
      guard let columns = ScalarClass(scalar.value).columns else { return nil }
      total += columns
    }
    return total
  }

  private static func isPrintableASCII(_ text: String) -> Bool {
    func isPrintable(_ byte: UInt8) -> Bool { 0x20 <= byte && byte <= 0x7E }
    // At once where the bytes stand together, which they nearly always do.
    return text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPrintable) }
      ?? text.utf8.allSatisfy(isPrintable)
  }

  /// What fits into `room` of such a text, which does not fit whole.
  private static func beginning(ofHarmless text: String, _ room: Int) -> String {
    var left = room
    let scalars = text.unicodeScalars
    let end = scalars.firstIndex { scalar in
      left -= ScalarClass(scalar.value).columns ?? 1
      return left < 0
    }
    return String(scalars[..<(end ?? scalars.endIndex)])
  }

  /// The text as it is drawn: Hangul composed, and U+FFFD in place of each scalar that must not
  /// reach a terminal.
  public static func printable(_ text: String) -> String {
    if columns(ofHarmless: text) != nil { return text }
    var result = String.UnicodeScalarView()
    for (grapheme, _) in Graphemes(text) { result.append(contentsOf: grapheme.scalars) }
    return String(result)
  }
}

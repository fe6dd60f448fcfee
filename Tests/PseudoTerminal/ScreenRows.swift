/// The rows of a screen as text, to compare one with another.
public enum ScreenRows {
  /// Without the blanks at their ends and the empty rows at the bottom, of which tmux says nothing.
  public static func of(_ text: some StringProtocol) -> [String] {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      var row = String(row)
      while row.last == " " { row.removeLast() }
      return row
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }
}

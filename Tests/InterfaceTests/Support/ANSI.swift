import Terminal

extension Grid {
  /// The grid as text with colour codes, for looking at it.
  var ansi: String {
    (0..<size.rows).map { row in
      self[row: row].reduce(into: "") { text, cell in
        guard let character = cell.character else { return }
        text += "\u{1B}[0\(cell.style.codes)m\(character)"
      } + "\u{1B}[0m"
    }.joined(separator: "\n")
  }
}

extension Style {
  fileprivate var codes: String {
    let attributes: [(Attributes, String)] = [
      (.bold, ";1"), (.dim, ";2"), (.italic, ";3"), (.underline, ";4"), (.reverse, ";7"),
    ]
    return attributes.filter { self.attributes.contains($0.0) }.map(\.1).joined()
      + foreground.code(38) + background.code(48)
  }
}

extension Colour {
  fileprivate func code(_ base: Int) -> String {
    switch self {
    case .standard: ""
    case .ansi(let number): ";\(base);5;\(number)"
    case .rgb(let red, let green, let blue): ";\(base);2;\(red);\(green);\(blue)"
    }
  }
}

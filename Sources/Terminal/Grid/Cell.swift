/// One place of a grid: a grapheme, or the right half of a wide one, and how it looks.
public struct Cell: Hashable, Sendable {
  var grapheme: Grapheme
  /// How it looks. The halves of a wide grapheme always look the same.
  public internal(set) var style: Style

  init(grapheme: Grapheme, style: Style) {
    self.grapheme = grapheme
    self.style = style
  }

  /// A cell that shows `character`. One that takes two columns, or none, becomes U+FFFD: wide
  /// characters come into a grid through `Grid.put` only.
  public init(_ character: Character = " ", style: Style = .plain) {
    var graphemes = Graphemes(String(character))
    let first = graphemes.next()
    let fits = first?.columns == 1 && graphemes.next() == nil
    self.init(grapheme: fits ? first?.grapheme ?? .replacement : .replacement, style: style)
  }

  /// A space in the terminal's own colours.
  public static let blank = Cell(grapheme: .blank, style: .plain)

  /// What the cell shows; nil where it is the right half of the character to its left.
  public var character: Character? {
    isRightHalf ? nil : String(String.UnicodeScalarView(grapheme.scalars)).first
  }

  /// Whether the character to its left reaches into this cell.
  public var isRightHalf: Bool { grapheme == .rightHalf }

  /// 2 where a wide character begins, 0 in its right half, else 1.
  public var columns: Int { isRightHalf ? 0 : grapheme.columns }
}

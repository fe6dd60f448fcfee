/// The characters that frames and lines are drawn with, one column each.
public struct BorderSet: Hashable, Sendable {
  /// Lines.
  public let horizontal, vertical: Character
  /// Corners of a frame.
  public let topLeft, topRight, bottomLeft, bottomRight: Character
  /// Where a line meets a frame or another line: named by the side the stem points to.
  public let teeRight, teeLeft, teeDown, teeUp, cross: Character

  /// Thin lines, the usual ones.
  public static let light = BorderSet("─│┌┐└┘├┤┬┴┼")
  /// Thin lines with round corners.
  public static let rounded = BorderSet("─│╭╮╰╯├┤┬┴┼")
  /// Thick lines, for what has the focus.
  public static let heavy = BorderSet("━┃┏┓┗┛┣┫┳┻╋")
  /// Double lines.
  public static let double = BorderSet("═║╔╗╚╝╠╣╦╩╬")
  /// Dashes, bars and pluses, for terminals that have nothing else.
  public static let ascii = BorderSet("-|+++++++++")
  /// Equals signs, hashes and pluses: what has the focus, in ASCII.
  public static let asciiHeavy = BorderSet("=#+++++++++")

  /// All of them.
  static let all = [light, rounded, heavy, double, ascii, asciiHeavy]

  /// Eleven characters of one column each, in the order of the properties. Fewer are filled up
  /// with pluses.
  private init(_ characters: String) {
    let given = Array(characters)
    func part(_ index: Int) -> Character { index < given.count ? given[index] : "+" }
    horizontal = part(0)
    vertical = part(1)
    topLeft = part(2)
    topRight = part(3)
    bottomLeft = part(4)
    bottomRight = part(5)
    teeRight = part(6)
    teeLeft = part(7)
    teeDown = part(8)
    teeUp = part(9)
    cross = part(10)
  }

  /// In the order in which the sets are written.
  var characters: [Character] {
    [
      horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, teeRight, teeLeft,
      teeDown, teeUp, cross,
    ]
  }

  /// Whether all of them are ASCII.
  public var isASCII: Bool { characters.allSatisfy(\.isASCII) }

  var ellipsis: String { isASCII ? ".." : "…" }

  func cell(_ character: Character, _ style: Style) -> Cell {
    Cell(character, style: style)
  }
}

/// The few signs that screens use besides letters, each of one column, in two sets that can be
/// exchanged without moving anything.
///
/// There are no others and no emoji, whose widths terminals disagree about.
public struct Glyphs: Hashable, Sendable {
  /// Arrows.
  public let arrowRight, arrowLeft, arrowUp, arrowDown: Character
  /// Something that can be opened, or is open; what is selected; the way back.
  public let closed, open, pointer, pointerLeft: Character
  /// A point in a list, a small one, a full and an empty circle, a diamond.
  public let bullet, dot, filled, hollow, diamond: Character
  /// Done, failed, wrong but not failed.
  public let check, cross, warning: Character
  /// Something is left out: in a line, and in a list of lines.
  public let ellipsis, verticalDots: Character
  /// Running, paused.
  public let play, pause: Character
  /// Bars: a full cell, a half one, an empty one.
  public let block, halfBlock, shade: Character

  /// For terminals that know Unicode.
  public static let unicode = Glyphs("→←↑↓▸▾►◄•·●○◆✓✗!…⋮►‖█▌░")
  /// For terminals that do not.
  public static let ascii = Glyphs("><^v+v><*.@o*vx!~:>|#~.")

  /// The signs in the order of the properties; missing ones are question marks.
  private init(_ characters: String) {
    let given = Array(characters)
    func sign(_ index: Int) -> Character { index < given.count ? given[index] : "?" }
    (arrowRight, arrowLeft, arrowUp, arrowDown) = (sign(0), sign(1), sign(2), sign(3))
    (closed, open, pointer, pointerLeft) = (sign(4), sign(5), sign(6), sign(7))
    (bullet, dot, filled, hollow, diamond) = (sign(8), sign(9), sign(10), sign(11), sign(12))
    (check, cross, warning) = (sign(13), sign(14), sign(15))
    (ellipsis, verticalDots) = (sign(16), sign(17))
    (play, pause) = (sign(18), sign(19))
    (block, halfBlock, shade) = (sign(20), sign(21), sign(22))
  }

  var all: [Character] {
    [
      arrowRight, arrowLeft, arrowUp, arrowDown, closed, open, pointer, pointerLeft, bullet, dot,
      filled, hollow, diamond, check, cross, warning, ellipsis, verticalDots, play, pause, block,
      halfBlock, shade,
    ]
  }

  /// A bar of `columns` columns of which the share `value / total` is filled, to half a column.
  ///
  /// A share outside 0 to 1 counts as 0 or 1, a total below 1 as none; any value above 0 shows at
  /// least half a column.
  public func bar(_ value: Int, of total: Int, columns: Int) -> String {
    let width = max(0, min(columns, Grid.maximumColumns))
    let share = total > 0 ? min(1, max(0, Double(value) / Double(total))) : 0
    var halves = Int((share * Double(2 * width)).rounded(.down))
    if share > 0, halves == 0, width > 0 { halves = 1 }
    let full = halves / 2
    let half = halves % 2
    return String(repeating: block, count: full) + String(repeating: halfBlock, count: half)
      + String(repeating: shade, count: width - full - half)
  }
}

import CNcurses

/// The pairs of colours that ncurses draws with, made when they are first needed.
///
/// There is room for as many as the terminal has, at most 1,024. When a frame needs more, the
/// rest of it is drawn in the standard colours, and the next frame starts with an empty table.
struct ColourPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let table: ColourTable
  private let limit: Int
  private var pairs: [Pair: Int32] = [:]
  /// Whether something was drawn in other colours than it should be.
  private(set) var isExhausted = false

  init(colours: Capabilities.Colours) {
    table = ColourTable(colours: colours)
    limit = colours == .none ? 1 : min(1_024, Int(cncurses_pairs()))
  }

  /// The pair for a style and what ncurses calls its attributes.
  mutating func look(of style: Style) -> (attributes: attr_t, pair: Int32) {
    let ground = table.number(of: style.background)
    let text = table.number(of: style.foreground, on: ground.number)
    let attributes = text.bright ? style.attributes.union(.bold) : style.attributes
    return (
      cncurses_attributes(UInt32(attributes.rawValue)),
      number(of: Pair(foreground: text.number, background: ground.number))
    )
  }

  /// Forgets all pairs.
  mutating func startOver() {
    pairs = [:]
    isExhausted = false
  }

  private mutating func number(of pair: Pair) -> Int32 {
    if pair.foreground < 0, pair.background < 0 { return 0 }
    if let known = pairs[pair] { return known }
    guard pairs.count + 1 < limit else {
      isExhausted = true
      return 0
    }
    let number = Int32(pairs.count + 1)
    guard init_extended_pair(number, pair.foreground, pair.background) != ERR else { return 0 }
    pairs[pair] = number
    return number
  }
}

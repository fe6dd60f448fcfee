/// Finds for each colour the number of the nearest one that a terminal has.
package struct ColourTable {
  let colours: Capabilities.Colours

  /// The table of a terminal with so many colours.
  package init(colours: Capabilities.Colours) {
    self.colours = colours
  }

  /// The number ncurses knows the colour by, -1 for the standard one; and whether it takes bold
  /// to come out as bright as it is meant.
  package func number(of colour: Colour) -> (number: Int32, bright: Bool) {
    switch (colour, colours) {
    case (.standard, _), (_, .none): (-1, false)
    case (.ansi(let number), .eight): (Int32(number & 7), number > 7)
    case (.ansi(let number), .direct) where number > 7:
      (direct(Self.ansi[Int(min(number, 15))]), false)
    case (.ansi(let number), _): (Int32(min(number, 15)), false)
    case (.rgb(let red, let green, let blue), _):
      nearest((Int(red), Int(green), Int(blue)))
    }
  }

  /// The same for a text on a ground of that number.
  package func number(of text: Colour, on ground: Int32) -> (number: Int32, bright: Bool) {
    let found = number(of: text)
    guard colours == .eight, found.bright, ground <= 0 else { return found }
    // Where bold is not brighter, the grey is black on black and the blue is hardly seen.
    return switch found.number {
    case 0: (7, false)
    case 4: (6, false)
    default: found
    }
  }

  private typealias RGB = (red: Int, green: Int, blue: Int)

  private func nearest(_ colour: RGB) -> (number: Int32, bright: Bool) {
    switch colours {
    case .none: (-1, false)
    case .eight:
      // Of eight colours with bold, the bright ones are the same with bold.
      (Int32(Self.closest(colour, Self.ansi) & 7), Self.closest(colour, Self.ansi) > 7)
    case .sixteen: (Int32(Self.closest(colour, Self.ansi)), false)
    case .palette: (Self.paletteNumber(colour), false)
    case .direct: (direct(colour), false)
    }
  }

  /// The first eight numbers of a direct terminal are the theme's colours, not eight dark blues.
  private func direct(_ colour: RGB) -> Int32 {
    max(8, Int32(colour.red << 16 | colour.green << 8 | colour.blue))
  }

  /// The cube of 6×6×6 colours begins at 16, the 24 greys at 232. The first sixteen are the
  /// theme's, so nobody knows what they look like.
  private static func paletteNumber(_ colour: RGB) -> Int32 {
    let steps = [0, 95, 135, 175, 215, 255]
    func step(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40 }
    let (red, green, blue) = (step(colour.red), step(colour.green), step(colour.blue))
    let cube = (steps[red], steps[green], steps[blue])
    let average = (colour.red + colour.green + colour.blue) / 3
    let grey = min(23, max(0, (average - 3) / 10))
    let level = 8 + 10 * grey
    if distance(colour, (level, level, level)) < distance(colour, cube) {
      return Int32(232 + grey)
    }
    return Int32(16 + 36 * red + 6 * green + blue)
  }

  private static func closest(_ colour: RGB, _ table: [RGB]) -> Int {
    table.indices.min { distance(colour, table[$0]) < distance(colour, table[$1]) } ?? 7
  }

  /// The eye tells greens apart best and blues worst.
  private static func distance(_ one: RGB, _ other: RGB) -> Int {
    let (red, green, blue) = (
      one.red - other.red, one.green - other.green, one.blue - other.blue
    )
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }

  /// What xterm makes of the sixteen.
  private static let ansi: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}

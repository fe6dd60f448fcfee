/// Frames as lines rather than letters: fonts leave gaps between rows, and draw thick and double
/// lines differently.
enum SVGFrame {
  /// How strong the line to each side is: 0 none, 1 light, 2 heavy, 3 double.
  private struct Arms {
    let up, right, down, left: Int
  }

  private static let arms: [UInt32: Arms] = {
    var table: [UInt32: Arms] = [:]
    let sets: [(BorderSet, Int)] = [(.rounded, 1), (.light, 1), (.heavy, 2), (.double, 3)]
    for (set, strength) in sets {
      let shapes = ["rl", "ud", "rd", "ld", "ur", "ul", "urd", "uld", "rdl", "url", "urdl"]
      for (character, shape) in zip(set.characters, shapes) {
        guard let scalar = character.unicodeScalars.first else { continue }
        func arm(_ side: Character) -> Int { shape.contains(side) ? strength : 0 }
        table[scalar.value] = Arms(
          up: arm("u"), right: arm("r"), down: arm("d"), left: arm("l"))
      }
    }
    return table
  }()

  static func draws(_ scalar: UInt32) -> Bool {
    scalar >= 0x2500 && scalar < 0x2580 && arms[scalar] != nil
  }

  /// One path for a run of frame characters whose first cell has its top left corner at (x, y).
  static func path(
    _ scalars: [Unicode.Scalar], x: Int, y: Int, width: Int, height: Int, colour: String, dim: Bool
  ) -> String {
    let middleY = y + height / 2
    var strokes: [String] = []
    var strongest = 1
    var horizontalStart: Int?
    for (index, scalar) in scalars.enumerated() {
      guard let arms = arms[scalar.value] else { continue }
      let cellX = x + index * width
      let middleX = cellX + width / 2
      strongest = max(strongest, arms.up, arms.right, arms.down, arms.left)
      if arms.left > 0, horizontalStart == nil { horizontalStart = cellX }
      if arms.right > 0, horizontalStart == nil { horizontalStart = middleX }
      if let start = horizontalStart, arms.right == 0 || index == scalars.count - 1 {
        strokes.append("M\(start) \(middleY)H\(arms.right == 0 ? middleX : cellX + width)")
        horizontalStart = nil
      }
      if arms.up > 0 || arms.down > 0 {
        let from = arms.up > 0 ? y : middleY
        strokes.append("M\(middleX) \(from)V\(arms.down > 0 ? y + height : middleY)")
      }
    }
    let stroke = strongest == 1 ? 1 : 3
    let opacity = dim ? " stroke-opacity=\"0.6\"" : ""
    return "<path d=\"\(strokes.joined())\" fill=\"none\" stroke=\"\(colour)\""
      + " stroke-width=\"\(stroke)\" stroke-linecap=\"square\"\(opacity)/>"
  }
}

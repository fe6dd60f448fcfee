import Terminal

/// The lines that tie the rows of a tree together.
enum TreeLines {
  /// What stands before each row.
  ///
  /// - Parameters:
  ///   - depths: of each row, depth first; 0 for a root.
  ///   - step: the columns of one level, at least 1.
  static func prefixes(depths: [Int], step: Int, _ border: BorderSet) -> [String] {
    var prefixes = [String](repeating: "", count: depths.count)
    // Whether a sibling comes further down, at each level.
    var goesOn: [Bool] = []
    for index in depths.indices.reversed() {
      let depth = depths[index]
      while goesOn.count <= depth { goesOn.append(false) }
      goesOn.removeSubrange((depth + 1)...)
      guard depth > 0 else {
        goesOn[0] = true
        continue
      }
      let above = (1..<depth).map { cell(goesOn[$0] ? border.vertical : " ", " ", step) }
      let corner = goesOn[depth] ? border.teeRight : border.bottomLeft
      prefixes[index] = above.joined() + cell(corner, border.horizontal, step)
      goesOn[depth] = true
    }
    return prefixes
  }

  private static func cell(_ first: Character, _ rest: Character, _ step: Int) -> String {
    // A blank before what the line leads to, where there is room for it.
    let line = String(repeating: rest, count: max(0, step - 2))
    return String(first) + line + (step > 1 ? " " : "")
  }
}

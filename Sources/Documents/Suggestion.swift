/// Finds what a person probably meant by a name that is not known.
enum Suggestion {
  private static let longestName = 64

  /// ` (did you mean "…"?)`, or nothing if no name is near.
  static func hint(for name: String, among known: [String]) -> String {
    guard let nearest = nearest(to: name, among: known) else { return "" }
    return " (did you mean \(Printable.quoted(nearest))?)"
  }

  /// The known name with the fewest edits, if they are few for its length; the first one of equals.
  static func nearest(to name: String, among known: [String]) -> String? {
    let typed = Array(name.lowercased().prefix(longestName))
    var best: (name: String, distance: Int)?
    for candidate in known {
      let letters = Array(candidate.lowercased().prefix(longestName))
      let distance = distance(typed, letters)
      guard distance <= max(1, letters.count / 3), distance < letters.count else { continue }
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements, and swaps of neighbours that turn one into the other.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}

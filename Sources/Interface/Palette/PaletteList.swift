/// What the palette shows: what fits to what is typed, the best first.
struct PaletteList {
  /// An action, and how it fits.
  struct Match: Equatable {
    let entry: PaletteEntry
    let match: FuzzyMatch
  }

  let matches: [Match]

  init(_ palette: PaletteState, _ model: Model) {
    let typed = palette.field.text
    let found = PaletteEntries(model).all.compactMap { entry -> Match? in
      guard let match = FuzzyMatch(typed, in: entry.name, aside: entry.aside) else { return nil }
      return Match(entry: entry, match: match)
    }
    func rank(_ match: Match) -> (Int, Int, Int) {
      // What is called exactly so is what is meant.
      let isNamed = match.entry.action.rawValue == typed.lowercased()
      return (
        isNamed ? -1 : match.match.cost, match.entry.obstacle == nil ? 0 : 1,
        match.match.places.min() ?? 0
      )
    }
    guard !typed.isEmpty else {
      matches = found
      return
    }
    // Of equals the one that comes first in the table: sorting alone would not keep them so.
    matches = found.enumerated().sorted { one, other in
      let (left, right) = (rank(one.element), rank(other.element))
      return left == right ? one.offset < other.offset : left < right
    }.map(\.element)
  }
}

/// A text as the cells of a terminal take it: made harmless, Hangul composed, one grapheme after
/// the other with its width. Allocates nothing.
struct Graphemes: Sequence, IteratorProtocol {
  typealias Element = (grapheme: Grapheme, columns: Int)

  private var scalars: String.UnicodeScalarView.Iterator
  private var ahead: (value: UInt32, kind: ScalarClass)?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = readScalar()
  }

  mutating func next() -> Element? {
    guard let first = ahead else { return nil }
    ahead = readScalar()
    switch first.kind {
    case .narrow: return (takingMarks(first.value), 1)
    case .wide: return (takingMarks(first.value), 2)
    // A mark with nothing to stand on would stand on its neighbour's cell.
    case .mark, .replaced, .ignored: return (.replacement, 1)
    }
  }

  private mutating func takingMarks(_ base: UInt32) -> Grapheme {
    guard ahead?.kind == .mark else { return Grapheme(base) }
    var grapheme = Grapheme(base)
    var alone = true
    while let mark = ahead, mark.kind == .mark {
      if alone, let syllable = HangulComposition.compose(grapheme.base, mark.value) {
        grapheme = Grapheme(syllable)
      } else {
        grapheme = grapheme.adding(mark: mark.value)
        alone = false
      }
      ahead = readScalar()
    }
    return grapheme
  }

  private mutating func readScalar() -> (value: UInt32, kind: ScalarClass)? {
    while let scalar = scalars.next() {
      let kind = ScalarClass(scalar.value)
      if kind != .ignored { return (scalar.value, kind) }
    }
    return nil
  }
}

/// How well something typed fits a text: each word of it on its own, in any order.
struct FuzzyMatch: Equatable {
  /// 0 for whole words; the more the worse.
  private(set) var cost = 0
  /// The characters of the text that were typed.
  private(set) var places: Set<Int> = []
  /// A word is only among the other ones.
  private(set) var needsAside = false

  /// - Parameters:
  ///   - typed: words, in any case; consonants of Hangul stand for syllables that begin with them.
  ///   - text: what may be meant.
  ///   - aside: other words for it, which count a little less.
  /// - Returns: nil where a word fits neither.
  init?(_ typed: String, in text: String, aside: String) {
    let names = Self.letters(text)
    let others = Self.letters(aside)
    for word in Self.letters(typed).split(whereSeparator: \.isWhitespace) {
      let inText = Self.best(Array(word), names)
      let inAside = Self.best(Array(word), others)
      if let inText, inAside.map({ inText.cost <= $0.cost + 1 }) ?? true {
        cost += inText.cost
        places.formUnion(inText.places)
      } else if let inAside {
        cost += inAside.cost + 1
        needsAside = true
      } else {
        return nil
      }
    }
  }

  private static func letters(_ text: String) -> [Character] {
    text.map { $0.lowercased().first ?? $0 }
  }

  /// The best place for a word: a whole word, the start of one, within one, or letters in order
  /// from the start of one, the fewer gaps the better.
  private static func best(
    _ typed: [Character], _ text: [Character]
  ) -> (cost: Int, places: [Int])? {
    guard typed.count <= text.count else { return nil }
    let words = FuzzyWords(text)
    var best: (cost: Int, places: [Int])?
    for start in text.indices where FuzzyWords.fits(typed[0], text[start]) {
      let cost: Int
      let places: [Int]
      if words.holds(typed, at: start) {
        let end = start + typed.count
        cost = words.isStart(start) ? (words.isEnd(end) ? 0 : 1) : 3
        places = Array(start..<end)
      } else if words.isStart(start), let spread = words.spread(typed, from: start) {
        cost = 5 + zip(spread, spread.dropFirst()).count { $1 != $0 + 1 }
        places = spread
      } else {
        continue
      }
      if cost < best?.cost ?? .max { best = (cost, places) }
    }
    return best
  }
}

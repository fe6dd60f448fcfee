/// How well something typed fits a text: each word of it on its own, in any order.
struct FuzzyMatch: Equatable {
  /// 0 for whole words; the more the worse.
  private(set) var cost = 0
  /// The characters of the text that were typed.
  private(set) var places: Set<Int> = []

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
    _ word: [Character], _ text: [Character]
  ) -> (cost: Int, places: [Int])? {
    var best: (cost: Int, places: [Int])?
    for start in text.indices where fits(word[0], text[start]) {
      let isStart = start == 0 || !isInWord(text[start - 1])
      guard let places = places(word, text, from: start) else { continue }
      let gaps = zip(places, places.dropFirst()).count { $1 != $0 + 1 }
      let cost: Int
      if gaps == 0 {
        let end = start + word.count
        let isWhole = end == text.count || !isInWord(text[end])
        cost = isStart ? (isWhole ? 0 : 1) : 3
      } else {
        guard isStart else { continue }
        cost = 5 + gaps
      }
      if cost < best?.cost ?? .max { best = (cost, places) }
    }
    return best
  }

  /// In one piece where it is there, else letter by letter.
  private static func places(_ word: [Character], _ text: [Character], from start: Int) -> [Int]? {
    if start + word.count <= text.count, zip(word, text[start...]).allSatisfy({ fits($0, $1) }) {
      return Array(start..<start + word.count)
    }
    var places: [Int] = []
    for index in start..<text.count where places.count < word.count {
      if fits(word[places.count], text[index]) { places.append(index) }
    }
    return places.count == word.count ? places : nil
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func fits(_ typed: Character, _ character: Character) -> Bool {
    typed == character || typed == initial(of: character)
  }

  private static let initials = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")

  /// The consonant that a syllable of Hangul begins with.
  private static func initial(of character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first,
      (0xAC00...0xD7A3).contains(scalar.value)
    else { return nil }
    return initials[Int(scalar.value - 0xAC00) / 588]
  }
}

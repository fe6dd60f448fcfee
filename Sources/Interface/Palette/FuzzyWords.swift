/// A text as something typed is looked for in it: its letters, and the words that they make.
struct FuzzyWords {
  private let text: [Character]
  /// Which word each letter belongs to; nil between words.
  private let words: [Int?]

  init(_ text: [Character]) {
    self.text = text
    var words: [Int?] = []
    var count = 0
    for character in text {
      let isInWord = character.isLetter || character.isNumber
      if isInWord, words.last.flatMap({ $0 }) == nil { count += 1 }
      words.append(isInWord ? count : nil)
    }
    self.words = words
  }

  func isStart(_ index: Int) -> Bool { index == 0 || words[index] != words[index - 1] }

  /// Whether no word goes on at `index`.
  func isEnd(_ index: Int) -> Bool { index == text.count || words[index] != words[index - 1] }

  /// Whether all of `typed` stands there in one piece.
  func holds(_ typed: [Character], at start: Int) -> Bool {
    start + typed.count <= text.count
      && zip(typed, text[start...]).allSatisfy { Self.fits($0, $1) }
  }

  /// Whether all of `typed` stands anywhere in one piece.
  func hold(_ typed: [Character]) -> Bool {
    typed.isEmpty || text.indices.contains { holds(typed, at: $0) }
  }

  /// Where the letters stand, one after the other, each in the word of the one before or at the
  /// start of another; nil where they do not.
  func spread(_ typed: [Character], from start: Int) -> [Int]? {
    var seen: Set<Int> = []
    return rest(typed[...].dropFirst(), after: start, &seen).map { [start] + $0 }
  }

  /// - Parameter seen: from where it was looked before, in vain: so that it ends soon.
  private func rest(
    _ typed: ArraySlice<Character>, after last: Int, _ seen: inout Set<Int>
  ) -> [Int]? {
    guard let next = typed.first else { return [] }
    for index in (last + 1)..<max(last + 1, text.count)
    where Self.fits(next, text[index]) && (words[index] == words[last] || isStart(index)) {
      guard seen.insert(typed.count * text.count + index).inserted else { continue }
      if let rest = rest(typed.dropFirst(), after: index, &seen) { return [index] + rest }
    }
    return nil
  }

  /// Whether a letter is typed as it is, or a syllable by its consonant.
  static func fits(_ typed: Character, _ character: Character) -> Bool {
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

import Primitives

/// Reads a fault's text word by word.
struct FaultTextReader {
  let grammar: FaultText
  private var words: ArraySlice<FaultTextWord>

  init(_ grammar: FaultText, _ text: String) throws(FaultTextError) {
    self.grammar = grammar
    words = try FaultTextWord.words(of: text)[...]
  }

  /// The next word, which stays to be read.
  var upcoming: FaultTextWord? { words.first }

  /// Takes the next word; nil at the end.
  mutating func next() -> FaultTextWord? { words.popFirst() }

  /// Takes the word behind `word`.
  mutating func next(behind word: String, expected: Phrase) throws(FaultTextError) -> FaultTextWord
  {
    guard let next = next() else {
      throw FaultTextError(
        problem: Phrase(
          en: "nothing follows \"\(word)\"", ko: "\"\(word)\" 뒤에 있어야 할 말이 없습니다"),
        expected: expected)
    }
    return next
  }

  func finish() throws(FaultTextError) {
    guard let word = upcoming else { return }
    throw unknown(word, expected: Phrase(en: "nothing more", ko: "없음"))
  }

  /// The same where people may think that a time can be said, as in what is planned.
  func finishWithoutTime() throws(FaultTextError) {
    guard let word = upcoming, ["from", "at", "until"].contains(word.keyword) else {
      return try finish()
    }
    throw FaultTextError(
      problem: Phrase(
        en:
          "\"\(word.text)\" is for what is planned: this fault begins now and lasts until it is lifted",
        ko: "\"\(word.text)\": 미리 정한 장애에만 씁니다. 이 장애는 지금 시작해 해제할 때까지 이어집니다"),
      expected: Phrase(en: "no time", ko: "없음"))
  }

  func unknown(_ word: FaultTextWord, expected: Phrase) -> FaultTextError {
    FaultTextError(
      problem: Phrase(
        en: "the fault says \"\(word.text)\"", ko: "\"\(word.text)\": 여기에 쓸 수 없는 말입니다"),
      expected: expected)
  }

  mutating func change() throws(FaultTextError) -> Change {
    let expected = Phrase(en: "begin, lift, on or off", ko: "begin, lift, on, off")
    guard let word = next() else {
      throw FaultTextError(
        problem: Phrase(en: "the change is empty", ko: "내용이 비어 있습니다"), expected: expected)
    }
    switch word.keyword {
    case "begin": return .begin(try disturbance())
    case "lift": return .lift(try disturbance())
    case "on": return .turn(try mechanism(behind: "on"), isOn: true)
    case "off": return .turn(try mechanism(behind: "off"), isOn: false)
    default: throw unknown(word, expected: expected)
    }
  }

  mutating func planned() throws(FaultTextError) -> PlannedFault {
    var fault = PlannedFault(try disturbance())
    if let word = upcoming, word.keyword == "from" || word.keyword == "at" {
      _ = next()
      if word.keyword == "at", !fault.disturbance.isStrike {
        throw unknown(
          word,
          expected: Phrase(
            en: "from, since this fault lasts", ko: "from(계속되는 장애이므로)"))
      }
      fault.from = try moment(behind: word.text)
    }
    if let word = upcoming, word.keyword == "until" {
      _ = next()
      fault.until = try moment(behind: word.text)
    }
    if let until = fault.until, until <= fault.from ?? .zero {
      throw FaultTextError(
        problem: Phrase(
          en: "the fault ends at \(until.exactText)", ko: "장애가 \(until.exactText)에 끝납니다"),
        expected: Phrase(
          en: "a moment after \((fault.from ?? .zero).exactText), when it begins",
          ko: "시작하는 \((fault.from ?? .zero).exactText)보다 뒤의 시점"))
    }
    return fault
  }
}

extension Disturbance {
  /// Whether it happens to single messages.
  var isStrike: Bool { if case .strike = self { true } else { false } }
}

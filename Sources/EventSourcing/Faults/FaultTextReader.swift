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
  mutating func next(behind word: String, expected: String) throws(FaultTextError) -> FaultTextWord
  {
    guard let next = next() else {
      throw FaultTextError(problem: "nothing follows \"\(word)\"", expected: expected)
    }
    return next
  }

  func finish() throws(FaultTextError) {
    guard let word = upcoming else { return }
    throw unknown(word, expected: "the end of the fault")
  }

  func unknown(_ word: FaultTextWord, expected: String) -> FaultTextError {
    FaultTextError(problem: "the fault says \"\(word.text)\"", expected: expected)
  }

  mutating func change() throws(FaultTextError) -> Change {
    let expected = "begin, lift, on or off"
    guard let word = next() else {
      throw FaultTextError(problem: "the change is empty", expected: expected)
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
        throw unknown(word, expected: "from, since this fault lasts")
      }
      fault.from = try moment(behind: word.text)
    }
    if let word = upcoming, word.keyword == "until" {
      _ = next()
      fault.until = try moment(behind: word.text)
    }
    if let until = fault.until, until <= fault.from ?? .zero {
      throw FaultTextError(
        problem: "the fault ends at \(until.exactText)",
        expected: "a moment after \((fault.from ?? .zero).exactText), when it begins")
    }
    return fault
  }
}

extension Disturbance {
  /// Whether it happens to single messages.
  var isStrike: Bool { if case .strike = self { true } else { false } }
}

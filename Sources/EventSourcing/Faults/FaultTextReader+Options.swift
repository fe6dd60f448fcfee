import Primitives

extension FaultTextReader {
  /// Everything up to the end, or to when the fault is planned for.
  ///
  /// - Parameter target: the recipient where it stands right behind the name of the strike.
  mutating func options(target: ParticipantID? = nil) throws(FaultTextError) -> FaultTextOptions {
    var options = FaultTextOptions(target: target)
    while let word = upcoming, !["from", "at", "until"].contains(word.keyword) {
      _ = next()
      switch word.keyword {
      case "to": try set(\.target, of: &options, word, context(behind: "to"))
      case "order":
        let id = try next(behind: "order", expected: "the id of an order")
        try set(\.subject, of: &options, word, Name(id.text))
      case "message": try set(\.message, of: &options, word, messageKey())
      case "attempt": try set(\.attempt, of: &options, word, attempt())
      case "by": try set(\.delay, of: &options, word, delay(behindBy: word))
      case "once": try set(\.times, of: &options, word, .atMost(1))
      case "always": try set(\.times, of: &options, word, .always)
      default: try readUnnamed(word, into: &options)
      }
    }
    return options
  }

  private mutating func readUnnamed(
    _ word: FaultTextWord, into options: inout FaultTextOptions
  ) throws(FaultTextError) {
    if upcoming?.keyword == "times" {
      _ = next()
      guard
        let count = FaultTextNumbers.wholeNumber(word.keyword, in: 1...FaultText.mostTimes)
      else {
        throw unknown(word, expected: "1 to \(FaultText.mostTimes) times")
      }
      try set(\.times, of: &options, word, .atMost(count))
    } else if word.text.hasSuffix("%") {
      guard let points = FaultTextNumbers.basisPoints(word.keyword) else {
        throw unknown(word, expected: "a percentage from 0.01% to 100% with at most two decimals")
      }
      try set(\.basisPoints, of: &options, word, points)
    } else if let type = try type(word) {
      try set(\.type, of: &options, word, type)
    } else {
      throw unknown(
        word,
        expected: "a MESSAGE_TYPE, to CONTEXT, order ID, message HEX16, attempt N, by DURATION, N%,"
          + " once, N times, always, from DURATION or until DURATION")
    }
  }

  private func set<Value>(
    _ field: WritableKeyPath<FaultTextOptions, Value?>, of options: inout FaultTextOptions,
    _ word: FaultTextWord, _ value: Value
  ) throws(FaultTextError) {
    guard options[keyPath: field] == nil else {
      throw unknown(word, expected: "every word once")
    }
    options[keyPath: field] = value
  }

  private mutating func attempt() throws(FaultTextError) -> UInt8 {
    let expected = "a whole number from 1 to 255"
    let word = try next(behind: "attempt", expected: expected)
    guard let number = FaultTextNumbers.wholeNumber(word.keyword, in: 1...255) else {
      throw unknown(word, expected: expected)
    }
    return UInt8(number)
  }

  private mutating func messageKey() throws(FaultTextError) -> UInt64 {
    let expected = "the id of a message: sixteen hexadecimal digits"
    let word = try next(behind: "message", expected: expected)
    guard word.keyword.count == 16, word.keyword.allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let key = UInt64(word.keyword, radix: 16)
    else { throw unknown(word, expected: expected) }
    return key
  }

  /// nil where it cannot be a type at all.
  private func type(_ word: FaultTextWord) throws(FaultTextError) -> String? {
    let scalars = word.text.unicodeScalars
    guard !word.keyword.isEmpty, let first = scalars.first, ("A"..."Z").contains(first),
      scalars.allSatisfy({
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
      })
    else { return nil }
    guard let example = grammar.types.first, !grammar.types.contains(word.text) else {
      return word.text
    }
    let prefix = word.text.prefix { $0 != "_" } + "_"
    let near = grammar.types.filter { $0.hasPrefix(prefix) }
    throw unknown(
      word,
      expected: "the type of a message: " + (near.isEmpty ? "such as \(example)" : listed(near)))
  }
}

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
        let id = try next(behind: "order", expected: Phrase(en: "the id of an order", ko: "주문 번호"))
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

  private static let options =
    "MESSAGE_TYPE, to CONTEXT, order ID, message HEX16, attempt N, by DURATION, N%, once, N times, always"

  private mutating func readUnnamed(
    _ word: FaultTextWord, into options: inout FaultTextOptions
  ) throws(FaultTextError) {
    if upcoming?.keyword == "times" {
      _ = next()
      guard
        let count = FaultTextNumbers.wholeNumber(word.keyword, in: 1...FaultText.mostTimes)
      else {
        throw unknown(
          word,
          expected: Phrase(
            en: "1 to \(FaultText.mostTimes) times", ko: "1부터 \(FaultText.mostTimes)까지의 수와 times"))
      }
      try set(\.times, of: &options, word, .atMost(count))
    } else if word.text.hasSuffix("%") {
      guard let points = FaultTextNumbers.basisPoints(word.keyword) else {
        throw unknown(
          word,
          expected: Phrase(
            en: "a percentage from 0.01% to 100% with at most two decimals",
            ko: "0.01%에서 100%까지의 비율(소수점 아래 두 자리까지)"))
      }
      try set(\.basisPoints, of: &options, word, points)
    } else if let type = try type(word) {
      try set(\.type, of: &options, word, type)
    } else {
      throw unknown(
        word,
        expected: Phrase(
          en: "a \(Self.options), from DURATION or until DURATION",
          ko: "\(Self.options), from DURATION, until DURATION"))
    }
  }

  private func set<Value>(
    _ field: WritableKeyPath<FaultTextOptions, Value?>, of options: inout FaultTextOptions,
    _ word: FaultTextWord, _ value: Value
  ) throws(FaultTextError) {
    guard options[keyPath: field] == nil else {
      throw unknown(word, expected: Phrase(en: "every word once", ko: "같은 말은 한 번만"))
    }
    options[keyPath: field] = value
  }

  private mutating func attempt() throws(FaultTextError) -> UInt8 {
    let expected = Phrase(en: "a whole number from 1 to 255", ko: "1부터 255까지의 정수")
    let word = try next(behind: "attempt", expected: expected)
    guard let number = FaultTextNumbers.wholeNumber(word.keyword, in: 1...255) else {
      throw unknown(word, expected: expected)
    }
    return UInt8(number)
  }

  private mutating func messageKey() throws(FaultTextError) -> UInt64 {
    let expected = Phrase(
      en: "the id of a message: sixteen hexadecimal digits", ko: "메시지 ID: 16진수 열여섯 자리")
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
    let list = near.isEmpty ? Phrase(en: "such as \(example)", ko: "예: \(example)") : listed(near)
    throw unknown(
      word,
      expected: Phrase(en: "the type of a message: \(list.en)", ko: "메시지 이름: \(list.ko)"))
  }
}

import Primitives

extension FaultTextReader {
  mutating func mechanism(behind word: String) throws(FaultTextError) -> Mechanism {
    let expected = listed(Mechanism.allCases.map(\.rawValue))
    let name = try next(behind: word, expected: expected)
    guard let mechanism = Mechanism(rawValue: name.keyword) else {
      throw unknown(name, expected: expected)
    }
    return mechanism
  }

  mutating func context(behind word: String) throws(FaultTextError) -> ParticipantID {
    let expected = Phrase(
      en: "a context: \(grammar.contextNames)", ko: "컨텍스트: \(grammar.contextNames)")
    let name = try next(behind: word, expected: expected)
    guard let context = grammar.context(name) else { throw unknown(name, expected: expected) }
    return context
  }

  /// Takes the next word where it is the name of a context.
  mutating func takeContext() -> ParticipantID? {
    guard let context = upcoming.flatMap(grammar.context) else { return nil }
    _ = next()
    return context
  }

  /// - Parameter word: must be `by`.
  mutating func delay(behindBy word: FaultTextWord) throws(FaultTextError) -> VirtualDuration {
    guard word.keyword == "by" else { throw unknown(word, expected: .byDuration) }
    return try duration(behind: "by", from: .milliseconds(1), to: FaultText.longestDelay)
  }

  mutating func moment(behind word: String) throws(FaultTextError) -> VirtualDuration {
    try duration(behind: word, from: .zero, to: FaultText.latestMoment)
  }

  private mutating func duration(
    behind word: String, from least: VirtualDuration, to most: VirtualDuration
  ) throws(FaultTextError) -> VirtualDuration {
    let expected = Phrase(
      en: "a duration such as 250ms, 1.5s or 1m30s, from \(least.exactText) to \(most.exactText)",
      ko: "250ms, 1.5s, 1m30s 같은 길이(\(least.exactText)~\(most.exactText))")
    let text = try next(behind: word, expected: expected)
    guard let duration = VirtualDuration(exactly: text.keyword), duration >= least,
      duration <= most
    else { throw unknown(text, expected: expected) }
    return duration
  }

  /// `a, b or c`.
  func listed(_ words: [String]) -> Phrase {
    guard let last = words.last, words.count > 1 else { return Phrase(words.first ?? "") }
    let all = words.dropLast().joined(separator: ", ")
    return Phrase(en: "\(all) or \(last)", ko: "\(all), \(last)")
  }
}

extension FaultText {
  /// With what a fault can begin.
  var faultWords: Phrase {
    Phrase(
      (["drop, duplicate, delay, reorder, crash, refuse-write, slow, stop, partition"]
        + outsideSystems.map(\.name)).joined(separator: ", "))
  }

  var contextNames: String {
    participants.filter(\.isContext).map(\.name).joined(separator: ", ")
  }

  /// The outside systems that can misbehave.
  var outsideSystems: [Participant] {
    participants.filter { !$0.isContext && !misbehaviours($0.id).isEmpty }
  }

  func context(_ word: FaultTextWord) -> ParticipantID? {
    participants.first { $0.isContext && $0.name == word.keyword }?.id
  }
}

extension Phrase {
  static let byDuration = Phrase(en: "by DURATION", ko: "by와 길이(예: by 5s)")
}

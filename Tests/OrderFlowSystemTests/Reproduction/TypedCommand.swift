import EventSourcing
import OrderFlowSystem

/// A command as the program gets it from a shell.
struct TypedCommand {
  private(set) var words: [String] = []

  init(_ text: String) {
    var word: String?
    var quotation: Character?
    var isEscaped = false
    for character in text {
      switch (quotation, character) {
      case _ where isEscaped:
        word = (word ?? "") + String(character)
        isEscaped = false
      case (nil, "\\"): isEscaped = true
      case (nil, " "):
        if let word { words.append(word) }
        word = nil
      case (nil, "\""), (nil, "'"):
        quotation = character
        word = word ?? ""
      case (character, _): quotation = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
  }

  /// What was given for `option`, each time.
  func values(_ option: String) -> [String] {
    zip(words, words.dropFirst()).filter { $0.0 == option }.map(\.1)
  }

  /// `scenario` as the program changes it.
  func edited(_ scenario: Scenario) throws -> Scenario {
    let edit = try ScenarioEdit(
      isPlain: words.contains("--plain"), only: values("--only"), keep: values("--keep"),
      place: values("--place"), startingAt: scenario.start)
    var edited = try edit.apply(to: scenario)
    edited.faults += try values("--fault").map { try OrderFlow.faultText.planned($0) }
    edited.without += values("--without").compactMap { Mechanism(rawValue: $0) }
    return edited
  }
}

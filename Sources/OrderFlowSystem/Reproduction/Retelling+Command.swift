import EventSourcing
import Primitives

extension Retelling {
  /// What has to be typed into a shell.
  func command(of scenario: Scenario, seed: UInt64) -> String {
    let text = OrderText(start: scenario.start)
    let asked = scenario.request ?? ScenarioRequest(source: [scenario.name])
    let only = edit.only.isEmpty ? asked.only : edit.only.map(\.text)
    let options =
      [("--seed", String(seed))] + only.map { ("--only", $0) }
      + kept(asked).map { ("--keep", $0) } + placed(asked, text).map { ("--place", $0) }
      + without.map { ("--without", $0.rawValue) }
      + faults.map { ("--fault", OrderFlow.faultText.text($0)) }
    let words =
      ["orderflow", "run"] + asked.source + (edit.isPlain ? ["--plain"] : [])
      + options.flatMap { name, value in
        // A value that begins like an option would be taken for one.
        value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
      }
    return words.map(ShellWord.quoted).joined(separator: " ")
  }

  /// What the run was asked to keep counts as far as it is still told.
  private func kept(_ asked: ScenarioRequest) -> [String] {
    let new = edit.keep.map(\.text)
    let told = edit.place.map(\.id.text) + new
    return asked.keep.filter { isTold($0) && !told.contains($0) } + new
  }

  /// The orders that the run was given, and those that its user placed.
  private func placed(_ asked: ScenarioRequest, _ text: OrderText) -> [String] {
    let given = asked.place.filter { written in
      guard let id = try? text.order(written).id else { return false }
      return isTold(id.text) && !edit.place.contains { $0.id == id }
    }
    return given + edit.place.map { text.text($0) }
  }

  private func isTold(_ id: String) -> Bool {
    edit.only.isEmpty || edit.only.contains { $0.text == id }
  }
}

/// A word as a shell takes it (POSIX.1-2017, Shell Command Language, 2.2).
enum ShellWord {
  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./=%+,:@")

  static func quoted(_ word: String) -> String {
    if !word.isEmpty, word.allSatisfy(plain.contains) { return word }
    if !word.contains(where: { "\"$`\\!".contains($0) }) { return "\"\(word)\"" }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }
}

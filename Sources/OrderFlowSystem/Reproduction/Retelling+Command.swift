import EventSourcing
import Primitives

extension Retelling {
  /// What has to be typed into a shell.
  func command(of scenario: Scenario, seed: UInt64) -> String {
    let text = OrderText(start: scenario.start)
    let options =
      [("--seed", String(seed))] + edit.only.map { ("--only", $0.text) }
      + edit.keep.map { ("--keep", $0.text) } + edit.place.map { ("--place", text.text($0)) }
      + without.map { ("--without", $0.rawValue) }
      + faults.map { ("--fault", OrderFlow.faultText.text($0)) }
    let words =
      ["orderflow", "run", scenario.name] + (edit.isPlain ? ["--plain"] : [])
      + options.flatMap { name, value in
        // A value that begins like an option would be taken for one.
        value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
      }
    return words.map(ShellWord.quoted).joined(separator: " ")
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

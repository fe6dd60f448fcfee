import PseudoTerminal
import Testing

/// The happy path to its end, and a second future in which the payment fails: made by keys.
enum TwoFutures {
  /// What is said on the way, in the language of the screen.
  struct Words: Sendable {
    let language: String
    let settled, past, declines, newBranch, faults: String

    static let english = Words(
      language: "en", settled: "settled", past: "THE PAST: step 11 of 20", declines: "declines",
      newBranch: "New branch branch-2: the old future stays in main.", faults: "1 fault")
    static let korean = Words(
      language: "ko", settled: "모두 처리됨", past: "과거: 단계 11/20", declines: "거절",
      newBranch: "새 분기 branch-2: 원래의 미래는 main에 남습니다.", faults: "장애 1")
  }

  /// Leaves the screen on the second branch, right after it was made.
  static func begin(_ sandbox: Sandbox, _ file: String, _ words: Words = .english) throws
    -> PseudoTerminal
  {
    let terminal = try sandbox.play(
      ["play", "--lang", words.language, "--store", sandbox.path(file)])
    // As fast as it goes, to the end.
    #expect(terminal.press("++++++++ ", thenShows: words.settled, "20/20"))
    // To the moment before Billing asks for the money.
    #expect(terminal.press(String(repeating: "p", count: 9), thenShows: words.past))
    #expect(terminal.press("xp3", thenShows: words.declines, words.newBranch, "branch-2"))
    // The key that opened the box closes it.
    terminal.send("p")
    return terminal
  }

  /// Both futures to their ends, in a file of their own.
  static func make(_ sandbox: Sandbox, _ file: String) throws {
    let terminal = try begin(sandbox, file)
    #expect(terminal.press(" ", thenShows: "settled", "step 18/18", "cancelled"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }
}

import PseudoTerminal
import Testing

/// The happy path to its end, and a second future in which the payment fails: made by keys.
enum TwoFutures {
  /// What the screen says on the way.
  struct Words: Sendable, CustomTestStringConvertible {
    let language: String
    let settled, past, step, outside, provider, declines: String

    var testDescription: String { language }

    static let english = Words(
      language: "en", settled: "settled", past: "THE PAST: step %/20", step: "step",
      outside: "p outside systems", provider: "Payment provider", declines: "declines")
    static let korean = Words(
      language: "ko", settled: "더 할 일 없음", past: "과거: 단계 %/20", step: "단계",
      outside: "p 외부 시스템", provider: "결제 대행사", declines: "거절")

    func past(at step: Int) -> String {
      past.replacing("%/20", with: language == "en" ? "\(step) of 20" : "\(step)/20")
    }
  }

  /// Leaves the screen on the second branch, right after it was made.
  static func begin(
    _ sandbox: Sandbox, _ file: String, _ words: Words = .english
  ) throws -> PseudoTerminal {
    let terminal = try sandbox.play(
      ["play", "--lang", words.language, "--store", sandbox.path(file)])
    // As fast as it goes, to the end.
    try #require(terminal.press("++++++++ ", thenShows: words.settled, "20/20", "ORDER_SHIPPING"))
    // To the moment before Billing asks for the money.
    for (keys, step) in [("pppp", 16), ("pppp", 12), ("p", 11)] {
      try #require(terminal.press(keys, thenShows: words.past(at: step)))
    }
    try #require(terminal.press("x", thenShows: words.outside))
    terminal.send("p")
    let box = try #require(terminal.frame(showing: [words.provider]))
    let digit = try #require(key(for: words.provider, in: box))
    try #require(
      terminal.press(digit, thenShows: words.declines, "branch-2", "\(words.step) 12/12"))
    // The key that opened the box closes it.
    terminal.send("p")
    return terminal
  }

  /// The digit that a box names for an entry.
  static func key(for entry: String, in screen: String) -> String? {
    for (index, digit) in screen.indices.lazy.map({ ($0, screen[$0]) }) where digit.isNumber {
      let rest = screen[screen.index(after: index)...].drop { $0 == " " }
      if rest.hasPrefix("\(entry) ") { return String(digit) }
    }
    return nil
  }

  /// Both futures to their ends.
  static let session = Result {
    let sandbox = try Sandbox()
    let terminal = try begin(sandbox, "day.sqlite")
    try #require(terminal.press(" ", thenShows: "settled", "step 18/18", "cancelled"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    return try #require(sandbox.bytes(of: "day.sqlite"))
  }
}

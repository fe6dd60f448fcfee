import PseudoTerminal
import Testing

/// The program in another terminal emulator: what is to be seen is what the screen is made of.
@Suite(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
struct `A view inside tmux` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private static let views = [
    ("flight", "f"), ("invariants", "i"), ("branches", "l"), ("breakpoints", "b"),
    ("causation", "h"), ("story", "s"),
  ]

  @Test(arguments: [(80, 24), (120, 40)], [("en", "step"), ("ko", "단계")])
  func `is cell by cell what the screen is without a terminal`(
    size: (columns: Int, rows: Int), words: (language: String, step: String)
  ) throws {
    let (columns, height) = size
    let session = try sandbox.tmux(
      ["play", "three-orders", "--lang", words.language], columns: columns, rows: height)
    for step in 6...12 {
      #expect(try session.screen(showing: "\(words.step) \(step - 1)/\(step - 1)") != nil)
      try session.press("n")
    }
    #expect(try session.screen(showing: "\(words.step) 12/12") != nil)
    for (view, key) in Self.views {
      let shot = try sandbox.run(
        "shot", "three-orders", "--steps", "12", "--view", view, "--lang", words.language, "--size",
        "\(columns)x\(height)")
      let expected = ScreenRows.of(shot.text)
      try session.press(key)
      let shown = try session.screen { ScreenRows.of($0) == expected }
      try #require(shown != nil, "\(view)")
      try session.press("Escape")
    }
  }
}

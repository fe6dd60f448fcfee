import PseudoTerminal
import Testing

@Suite struct `orderflow play on a bright and on a dark terminal` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// The colours of the first frame, where the terminal gives this answer.
  private func colours(_ answer: String, _ arguments: String...) throws -> Set<String> {
    let terminal = try sandbox.play(["play", "--lang", "en"] + arguments)
    terminal.send(answer)
    #expect(terminal.read(until: "\u{1B}[?2026l"))
    #expect(!arguments.isEmpty || terminal.text.contains("]11;?"))
    return Set(terminal.text.matches(of: /\u{1B}\[[0-9;]*m/).map { String($0.output) })
  }

  @Test func `given a background, then the theme is the one that suits it`() throws {
    let white = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c"
    let black = "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62c"
    let light = try colours("", "--theme", "light")
    let dark = try colours("", "--theme", "dark")
    #expect(light != dark)
    #expect(try colours(white) == light)
    #expect(try colours(black) == dark)
    #expect(try colours("") == dark)
    #expect(try colours(white, "--theme", "dark") == dark)
  }
}

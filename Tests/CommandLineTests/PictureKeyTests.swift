import PseudoTerminal
import Testing

@Suite struct `The key that saves the screen` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private let name = "happy-path-0001-step-6-120x40"

  @Test func `writes it where the program was started, twice under two names`() throws {
    let terminal = try sandbox.playHere()
    #expect(terminal.shows("next message"))
    terminal.send("n")
    #expect(terminal.shows("step 6"))
    // Keys are done one after the other: with the answer to a later one, the files are there.
    terminal.send("vsvs")
    #expect(terminal.shows("paused"))
    let pictures = ["\(name)-2.svg", "\(name)-2.txt", "\(name).svg", "\(name).txt"]
    #expect(sandbox.names().filter { $0.hasPrefix("happy") } == pictures)
    let text = String(decoding: sandbox.bytes(of: "\(name).txt") ?? [], as: UTF8.self)
    #expect(text.contains("step 6/6"))
    #expect(!text.contains("Settings"))
    #expect(text.contains("ORDER_PLACED"))
  }
}

import PseudoTerminal
import Testing

@testable import Terminal

@Suite struct `A colour that a terminal reports` {
  @Test(arguments: [
    ("rgb:ffff/ffff/ffff", 1.0), ("rgb:ff/ff/ff", 1), ("rgb:f/f/f", 1), ("rgb:fff/fff/fff", 1),
    ("rgb:0000/0000/0000", 0), ("rgba:ffff/ffff/ffff/0000", 1), ("rgb:FF/FF/FF", 1),
    ("rgb:0/f/0", 0.7152),
  ])
  func `given what is one, then it is as bright as it looks`(text: String, luminance: Double) throws
  {
    let colour = try #require(ReportedColour(text))
    #expect(abs(colour.luminance - luminance) < 0.000_001)
  }

  @Test(arguments: [
    "", "rgb", "rgb:", "rgb:ff/ff", "rgb:ff/ff/ff/ff", "rgba:ff/ff/ff", "rgb:fffff/0/0", "rgb://",
    "rgb:gg/00/00", "rgb:-1/00/00", "rgb:ff/ff/ff:", "#ffffff", "white", "rgb:١/0/0", "?",
  ])
  func `given anything else, then it is none`(text: String) {
    #expect(ReportedColour(text) == nil)
  }
}

@Suite struct `What a terminal says of itself` {
  private let white = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\"
  private let fence = "\u{1B}[?62;4c"

  /// Whatever the pieces in which it comes.
  private func check(
    _ text: String, keys: [TerminalInput], luminance: Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var decoder = InputDecoder()
    for byte in text.utf8 { decoder.take(byte) }
    if decoder.isWaiting { decoder.quiet() }
    #expect(decoder.takeReady() == keys, sourceLocation: sourceLocation)
    #expect(decoder.answers.backgroundLuminance == luminance, sourceLocation: sourceLocation)
    #expect(!decoder.isWaiting, sourceLocation: sourceLocation)
  }

  @Test func `given an answer, then it is known, and no key`() {
    check(white, keys: [], luminance: 1)
    check("\u{1B}]11;rgb:00/00/00\u{7}", keys: [], luminance: 0)
    check(white + fence, keys: [], luminance: 1)
  }

  @Test func `given keys before, between and after, then none is lost, and their order is kept`() {
    check(
      "a\u{1B}[A\(white)한\(fence)\u{1B}",
      keys: [.key(.character("a")), .key(.up), .key(.character("한")), .key(.escape)], luminance: 1)
    check("\u{1B}\(white)q", keys: [.key(.escape), .key(.character("q"))], luminance: 1)
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:ff/ff\u{1B}\\", "\u{1B}]10;rgb:ff/ff/ff\u{7}", "\u{1B}]11\u{7}",
    "\u{1B}]52;c;cQ==\u{7}", "\u{1B}]11;?\u{7}",
  ])
  func `given rubbish, then nothing is known, and it is no key`(text: String) {
    check(text + "q", keys: [.key(.character("q"))], luminance: nil)
  }

  @Test func `given half an answer, then it is no key`() {
    check("\u{1B}]11;rgb:ff", keys: [], luminance: nil)
    check("\u{1B}]11;rgb:ff\u{1B}", keys: [], luminance: nil)
  }

  @Test func `given half an answer and then a key, then that is the key`() {
    check("\u{1B}]11;rgb:ff\u{1B}[A", keys: [.key(.up)], luminance: nil)
    check("\u{1B}]11;rgb:ff\rq", keys: [.key(.enter), .key(.character("q"))], luminance: nil)
  }

  @Test func `given an answer without end, then it is given up, and keys come again`() {
    var decoder = InputDecoder()
    for byte in ("\u{1B}]11;" + String(repeating: "1", count: 500) + "q").utf8 {
      decoder.take(byte)
    }
    #expect(!decoder.isWaiting)
    #expect(decoder.takeReady().last == .key(.character("q")))
  }

  @Test func `given Alt and a bracket, then both are keys`() {
    check("\u{1B}]", keys: [.key(.escape), .key(.character("]"))], luminance: nil)
    check(
      "\u{1B}]n", keys: [.key(.escape), .key(.character("]")), .key(.character("n"))],
      luminance: nil)
  }

  @Test func `given the fence, then no more is waited for`() {
    var decoder = InputDecoder()
    #expect(!decoder.answers.hasIdentified)
    for byte in fence.utf8 { decoder.take(byte) }
    #expect(decoder.answers.hasIdentified)
  }
}

/// What is sent lies there before the program asks: what it says then does not hang on how fast the
/// machine is.
@Suite struct `A terminal that is asked for its background` {
  private let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"

  private func probe(
    answering answer: String, _ environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let path = try #require(BuiltProduct.path(of: "TerminalProbe"))
    let usual = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    let terminal = try PseudoTerminal(
      running: path, arguments: ["--asks"], environment: usual.merging(environment) { $1 })
    terminal.send(answer)
    return terminal
  }

  private func end(_ terminal: PseudoTerminal) {
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;4c", "background 1.0"),
    ("\u{1B}]11;rgb:00/00/00\u{7}\u{1B}[?1;2c", "background 0.0"),
    ("\u{1B}[?6c", "background unknown"), ("", "background unknown"),
  ])
  func `given its answer, then it is known, no key, and the modes are back in the end`(
    answer: String, shown: String
  ) throws {
    let terminal = try probe(answering: answer)
    #expect(terminal.read(until: shown))
    #expect(terminal.text.contains(question))
    end(terminal)
    #expect(!terminal.text.contains("character 1") && !terminal.text.contains("key escape"))
  }

  @Test func `given keys are typed meanwhile, then all arrive, in their order`() throws {
    let terminal = try probe(
      answering: "a\u{1B}[A\u{1B}]11;rgb:ff/ff/ff\u{7}ㅂ\u{1B}[?62c\u{1B}[B")
    #expect(terminal.read(until: "background 1.0") && terminal.read(until: "key down"))
    let places = ["character a", "key up", "character ㅂ", "key down"].compactMap { shown in
      terminal.text.firstRange(of: shown)?.lowerBound
    }
    #expect(places.count == 4 && places == places.sorted())
  }

  @Test func `given a late answer, then it is no key`() throws {
    let terminal = try probe(answering: "")
    #expect(terminal.read(until: "background unknown"))
    terminal.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;4ck")
    #expect(terminal.read(until: "character k"))
    for key in ["escape", "character 1", "character ]", "character r"] {
      #expect(!terminal.text.contains(key))
    }
    end(terminal)
  }

  @Test func `given a signal meanwhile, then it ends by it and the modes are back`() throws {
    let terminal = try probe(answering: "")
    #expect(terminal.read(until: question))
    terminal.send(signal: 15)
    #expect(terminal.waitForEnd() == .signalled(15))
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test(arguments: [["TERM": "linux"], ["TERM": "vt100"], ["NO_COLOR": "1"]])
  func `given a terminal that could not, or need not, answer, then it is not asked`(
    environment: [String: String]
  ) throws {
    let terminal = try probe(answering: "", environment)
    #expect(terminal.read(until: "background unknown"))
    #expect(!terminal.text.contains("]11;?"))
    end(terminal)
  }

  @Test(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
  func `given tmux, then the answer is no key, and the program goes on`() throws {
    let path = try #require(BuiltProduct.path(of: "TerminalProbe"))
    let session = try TmuxSession(running: "\(path) --asks", columns: 40, rows: 8)
    #expect(try session.screen(showing: "background ") != nil)
    try session.press("k")
    let screen = try #require(try session.screen(showing: "character k"))
    #expect(!screen.contains("key escape") && !screen.contains("character 1"))
  }
}

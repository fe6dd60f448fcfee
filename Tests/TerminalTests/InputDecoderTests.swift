import Testing

@testable import Terminal

@Suite struct `Input from bytes` {
  /// What the bytes mean when nothing follows them.
  private func inputs(_ text: String) -> [TerminalInput] { inputs(Array(text.utf8)) }

  private func inputs(_ bytes: [UInt8]) -> [TerminalInput] {
    var decoder = InputDecoder()
    for byte in bytes { decoder.take(byte) }
    if decoder.isWaiting { decoder.quiet() }
    #expect(!decoder.isWaiting)
    return decoder.takeReady()
  }

  @Test(arguments: [
    ("q", Key.character("q")), ("한", .character("한")), ("ㅂ", .character("ㅂ")),
    (" ", .character(" ")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{1B}", .escape),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")),
    ("\u{0}", .control("@")), ("\u{1C}", .control("\\")), ("\u{1B}[A", .up), ("\u{1B}OB", .down),
    ("\u{1B}[1;5C", .right), ("\u{1B}[Z", .backTab), ("\u{1B}[3~", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6;2~", .pageDown), ("\u{1B}[1~", .home), ("\u{1B}[F", .end),
    ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
  ])
  func `given what a key sends, then it is that key`(text: String, key: Key) {
    #expect(inputs(text) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[1;99x", "\u{1B}[?62;4c", "\u{1B}[I", "\u{1B}[99~", "\u{1B}[<1;2M", "\u{1B}[>0;1u",
  ])
  func `given a sequence that nobody knows, then none of its letters is a key`(text: String) {
    #expect(inputs(text + "q") == [.key(.character("q"))])
  }

  @Test func `given a sequence without end, then it is given up and keys come again`() {
    let digits = String(repeating: "1", count: 500)
    #expect(inputs("\u{1B}[" + digits).count < 500)
    #expect(inputs("\u{1B}[" + digits + "\rq").last == .key(.character("q")))
  }

  @Test func `given escape typed by hand before a letter, then both are keys`() {
    #expect(inputs("\u{1B}q") == [.key(.escape), .key(.character("q"))])
    #expect(inputs("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(inputs("\u{1B}[") == [.key(.escape), .key(.character("["))])
    #expect(inputs("\u{1B}Ox") == [.key(.escape), .key(.character("O")), .key(.character("x"))])
  }

  @Test func `given a character in two packets, then it is one key`() {
    var decoder = InputDecoder()
    let bytes = Array("한".utf8)
    decoder.take(bytes[0])
    #expect(decoder.isWaiting)
    #expect(decoder.takeReady().isEmpty)
    decoder.take(bytes[1])
    decoder.take(bytes[2])
    #expect(decoder.takeReady() == [.key(.character("한"))])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80], [0xE1, 0x84], [0xF5], [0xC0, 0xAF],
    ] as [[UInt8]])
  func `given bytes that are not UTF-8, then the key after them is not lost`(bytes: [UInt8]) {
    let all = inputs(bytes + Array("q".utf8))
    #expect(all.last == .key(.character("q")))
    #expect(all.dropLast().allSatisfy { $0 == .key(.character("\u{FFFD}")) })
  }

  @Test func `given controls and directions outside ASCII, then they are no keys`() {
    #expect(inputs("\u{9B}\u{202E}\u{200B}") == [])
  }

  @Test func `given a paste, then it is one input and its keys do nothing`() {
    let text = "\u{1B}[200~붙여 q\r\nx\u{1B}[A\u{1B}[201~q"
    #expect(inputs(text) == [.pasted("붙여 q\nx\u{1B}[A"), .key(.character("q"))])
  }

  @Test func `given a paste beyond the limit, then the rest of it is left out`() {
    let text = "\u{1B}[200~" + String(repeating: "x", count: 70_000) + "\u{1B}[201~q"
    let all = inputs(text)
    #expect(all.first == .pasted(String(repeating: "x", count: InputDecoder.pasteLimit)))
    #expect(all.last == .key(.character("q")))
  }

  @Test func `given a key of ncurses after half a sequence, then both are understood`() {
    var decoder = InputDecoder()
    decoder.take(0x1B)
    decoder.take(.up)
    #expect(decoder.takeReady() == [.key(.escape), .key(.up)])
  }

  @Test func `given any bytes at all, then the decoder comes to rest`() {
    var generator = SplitMix(state: 7)
    for _ in 0..<2_000 {
      let length = generator.next(1...20)
      let interesting: [UInt8] = [0x1B, 0x5B, 0x4D, 0x3C, 0x4F, 0x7E, 0x30, 0xED, 0x95, 0x9C]
      _ = inputs((0..<length).map { _ in interesting[generator.next(0...9)] })
    }
  }
}

@Suite struct `Input from the mouse` {
  private func mouse(_ text: String) -> [TerminalInput] {
    var decoder = InputDecoder()
    for byte in text.utf8 { decoder.take(byte) }
    return decoder.takeReady()
  }

  @Test(arguments: [
    ("0;1;1M", MouseEvent.Kind.press, MouseEvent.Button.left, 0, 0),
    ("0;300;70m", .release, .left, 69, 299), ("2;5;6M", .press, .right, 5, 4),
    ("32;5;6M", .drag, .left, 5, 4), ("64;5;6M", .wheelUp, .none, 5, 4),
    ("65;5;6M", .wheelDown, .none, 5, 4), ("17;5;6M", .press, .middle, 5, 4),
    ("0;0;0M", .press, .left, 0, 0),
  ])
  func `given a report, then it is that event`(
    report: String, kind: MouseEvent.Kind, button: MouseEvent.Button, row: Int, column: Int
  ) {
    let event = MouseEvent(
      kind: kind, position: Position(row: row, column: column), button: button)
    #expect(mouse("\u{1B}[<" + report) == [.mouse(event)])
  }

  @Test(arguments: ["35;5;6M", "66;5;6M", "64;5;6m", "0;1M", "0;1;1;1M"])
  func `given a report that nobody asked for, then nothing happens`(report: String) {
    #expect(mouse("\u{1B}[<" + report) == [])
  }

  @Test func `given a report of an old terminal, then it is understood`() {
    let event = MouseEvent(kind: .press, position: Position(row: 1, column: 2), button: .left)
    #expect(mouse("\u{1B}[M #\"") == [.mouse(event)])
  }

  @Test func `given two clicks on a cell in time, then the second is a double click`() {
    var clicks = DoubleClicks()
    let click = MouseEvent(kind: .press, position: .origin, button: .left)
    let elsewhere = MouseEvent(
      kind: .press, position: Position(row: 0, column: 1), button: .left)
    #expect(clicks.recognise(click, at: 1_000).kind == .press)
    #expect(clicks.recognise(click, at: 1_400).kind == .doubleClick)
    #expect(clicks.recognise(click, at: 1_500).kind == .press)
    #expect(clicks.recognise(click, at: 1_901).kind == .press)
    #expect(clicks.recognise(elsewhere, at: 1_902).kind == .press)
  }
}

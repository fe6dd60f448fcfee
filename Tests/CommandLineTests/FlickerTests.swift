import PseudoTerminal
import Testing

@Suite struct `What orderflow play sends` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private static let start = "\u{1B}[?2026h"
  private static let end = "\u{1B}[?2026l"

  /// What came after the first frame, frame by frame; and what came between them.
  private func frames(_ text: String) -> (frames: [Substring], between: String) {
    var (frames, between) = ([Substring](), "")
    var rest = text[...]
    while let start = rest.firstRange(of: Self.start) {
      between += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: Self.end) else { break }
      frames.append(rest[..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return (frames, between + rest)
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `given a run, then each frame comes in one piece, and none clears the screen`(
    columns: Int, rows: Int
  ) throws {
    let terminal = try sandbox.play(["play"], columns: columns, rows: rows)
    #expect(terminal.read(until: Self.end))
    #expect(terminal.rests())
    let first = terminal.output.count
    // Fast, and yet not all of it between two frames.
    terminal.send("nnn++ ")
    #expect(terminal.rests())
    let (frames, between) = frames(String(decoding: terminal.output[first...], as: UTF8.self))
    #expect(frames.count > 3)
    #expect(between == "")
    for frame in frames {
      #expect(!frame.contains("\u{1B}[2J") && !frame.contains("\u{1B}[H\u{1B}[J"))
      // No frame for nothing.
      #expect(!frame.isEmpty)
    }
    #expect(terminal.shows("settled"))
  }

  @Test func `given keys that change nothing, then nothing is sent`() throws {
    let terminal = try sandbox.play(["play"])
    #expect(terminal.read(until: Self.end))
    #expect(terminal.rests())
    let before = terminal.output.count
    // Reports of a mouse that only moves, and sequences that nobody knows.
    terminal.send("\u{1B}[<35;10;10M\u{1B}[99~\u{1B}[I\u{1B}[?62c")
    #expect(terminal.rests())
    #expect(terminal.output.count == before)
  }
}

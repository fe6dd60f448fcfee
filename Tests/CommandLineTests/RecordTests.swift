import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite struct `orderflow play with a recording` {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private struct Line {
    let time: Double
    let code, data: String
  }

  /// The lines after the first, each of which has to be JSON.
  private func lines(of name: String = "play.cast") throws -> [Line] {
    let bytes = try #require(sandbox.bytes(of: name))
    #expect(bytes.last == UInt8(ascii: "\n"))
    let texts = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let header = try #require(
      try JSONSerialization.jsonObject(with: Data(texts[0].utf8)) as? [String: Any])
    #expect(header["version"] as? Int == 2)
    return try texts.dropFirst().map { text in
      let parts = try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any])
      return Line(
        time: try #require(parts[0] as? Double), code: try #require(parts[1] as? String),
        data: try #require(parts[2] as? String))
    }
  }

  private func play(_ arguments: String...) throws -> PseudoTerminal {
    let terminal = try sandbox.play(
      ["play"] + arguments + ["--record", sandbox.path("play.cast"), "--lang", "en"])
    #expect(terminal.read(until: "\u{1B}[?2026l"))
    return terminal
  }

  private func markers(_ lines: [Line]) -> [String] {
    lines.filter { $0.code == "m" }.map(\.data)
  }

  @Test func `given a run, then each event has its marker, in the order of the log`() throws {
    let terminal = try play("three-orders", "--store", sandbox.path("day.sqlite"))
    terminal.send("nnn")
    #expect(terminal.shows("step 8"))
    terminal.send("++++++++ ")
    #expect(terminal.shows("settled"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let lines = try lines()
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.time <= $1.time })
    let log = try sandbox.run("log", "day.sqlite", "--format", "jsonl").lines.map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
    let events = log.filter { $0["messagekind"] as? String == "event" }
    let labels = events.map { event in
      [event["type"], event["subject"]].compactMap { $0 as? String }.joined(separator: " ")
    }
    // The opening was over when the recording began.
    #expect(markers(lines) == Array(labels.drop { $0 != "ORDER_PLACED 1001" }))
    #expect(markers(lines).count > 20)
  }

  @Test(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
  func `given the recording in another terminal, then the last frame is there again`() throws {
    let terminal = try play("three-orders", "--store", sandbox.path("day.sqlite"))
    terminal.send("nnnnn")
    #expect(terminal.shows("step 10"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let output = try lines().filter { $0.code == "o" }.map(\.data).joined()
    try sandbox.write(output, to: "output")
    let replay = try TmuxSession(
      running: "cat '\(sandbox.path("output"))'; read wait", columns: 120, rows: 40)
    let expected = try sandbox.run(
      "shot", "three-orders", "--steps", "10", "--lang", "en")
    let rows = { (text: String) in text.split(separator: "\n").prefix(30) }
    _ = try replay.screen { rows($0) == rows(expected.text) }
    #expect(try rows(replay.screen()) == rows(expected.text))
  }

  @Test func `given a kill, then what was recorded so far is whole`() throws {
    let terminal = try play("three-orders")
    terminal.send("nnn")
    #expect(terminal.shows("step 8"))
    terminal.send(signal: SIGKILL)
    #expect(terminal.waitForEnd() == .signalled(SIGKILL))
    #expect(try markers(lines()).first == "ORDER_PLACED 1001")
  }

  @Test func `given another size, then the recording tells it`() throws {
    let terminal = try play("happy-path")
    terminal.resize(columns: 80, rows: 24)
    #expect(terminal.shows("step 5"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(try lines().contains { $0.code == "r" && $0.data == "80x24" })
  }

  @Test func `given a kept session to resume, then it is recorded as well`() throws {
    let first = try sandbox.play()
    first.send("nnn")
    #expect(first.shows("step 8"))
    first.send("q")
    #expect(first.waitForEnd() == .exited(0))
    let terminal = try sandbox.play([
      "sessions", "resume", "--record", sandbox.path("play.cast"),
    ])
    #expect(terminal.shows("step 8"))
    terminal.send("n")
    #expect(terminal.shows("step 9"))
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exited(0))
    let markers = try markers(lines())
    #expect(!markers.isEmpty)
    #expect(!markers.contains { $0.hasPrefix("ORDER_PLACED") })
  }

  @Test func `given a file that cannot be made, then it says so before the terminal is touched`()
    throws
  {
    try sandbox.write("mine", to: "mine.cast")
    for (path, reason) in [
      ("nowhere/a.cast", "No such file or directory"),
      ("mine.cast", "there is such a file; expected the name of a new one"),
    ] {
      expectRefusal(
        try sandbox.run("play", "--record", path), "--record: \(path): \(reason)")
    }
    #expect(sandbox.bytes(of: "mine.cast") == Array("mine".utf8))
  }

  @Test func `given no terminal, then there is no recording either`() throws {
    let result = try sandbox.run("play", "--record", "play.cast")
    #expect(result.termination == .exited(2))
    #expect(sandbox.names().isEmpty)
  }
}

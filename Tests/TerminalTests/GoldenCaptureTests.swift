import Foundation
import PseudoTerminal
import Testing

@Suite(.enabled(if: TmuxSession.isAvailable, "there is no tmux"))
struct `A golden frame inside tmux` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "InterfaceTests/Goldens")

  /// All of that size, of the main screen and of the views, in the order in which a shell finds them.
  private func names(_ size: String) throws -> [String] {
    try ["", "Views/"].flatMap { part in
      try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/" + part)
        .filter { $0.contains("-\(size)-") && $0.hasSuffix(".screen") }.sorted().map { part + $0 }
    }
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `is there cell by cell, in both languages`(columns: Int, height: Int) throws {
    let size = "\(columns)x\(height)"
    let names = try names(size)
    #expect(names.count > 40)
    let probe = try #require(BuiltProduct.path(of: "TerminalProbe"))
    let files = "*-\(size)-*.screen Views/*-\(size)-*.screen"
    let session = try TmuxSession(
      running: "cd '\(Self.folder.path)' && '\(probe)' --show \(files)", columns: columns,
      rows: height)
    for name in names {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let expected = ScreenRows.of(lines.dropFirst().prefix(height).joined(separator: "\n"))
      let shown = try session.screen { ScreenRows.of($0) == expected }
      try #require(shown != nil, "\(name)")
      try session.press("n")
    }
  }
}
